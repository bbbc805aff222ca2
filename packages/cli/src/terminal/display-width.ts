/** Chinese characters, kana, Hangul and full-width forms: they take two cells of a terminal. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u;

/** Cells that a line takes in a terminal. */
export function displayWidth(line: string): number {
  return Array.from(line).reduce((width, character) => width + (wide.test(character) ? 2 : 1), 0);
}

/** The line with spaces up to a width; a longer one stays as it is. */
export function padDisplay(line: string, width: number): string {
  return line + ' '.repeat(Math.max(0, width - displayWidth(line)));
}

/** Rows as lines whose columns stand below each other; the last column is left ragged. */
export function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => (column < row.length - 1 ? padDisplay(cell, widths[column] ?? 0) : cell))
      .join('  '),
  );
}
