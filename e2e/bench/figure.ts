/** One measured figure, with what it has to reach. */
export interface Figure {
  /** Stable, for machines: `plan.construction`. */
  readonly id: string;
  readonly says: string;
  readonly value: number;
  readonly unit: 'ms' | 'µs' | '/s' | 'ratio' | 'MB';
  readonly goal?: { readonly below: number } | { readonly atLeast: number };
  /** What has to be known to read it. */
  readonly note?: string;
}

export function reaches({ value, goal }: Figure): boolean | undefined {
  if (!goal) return undefined;
  return 'below' in goal ? value < goal.below : value >= goal.atLeast;
}

/** The figures as one table; a goal that is missed says so. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const { says, value, unit, goal, note } = figure;
    const wanted = !goal ? '' : 'below' in goal ? `< ${goal.below}` : `>= ${goal.atLeast}`;
    const verdict = { true: 'reached', false: 'MISSED', undefined: undefined }[`${reaches(figure)}`];
    const remarks = [verdict, note].filter((remark) => remark !== undefined).join('; ');
    return [says, written(value), unit, wanted, remarks];
  });
  const all = [['figure', 'value', 'unit', 'goal', ''], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) =>
          column === 1 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function written(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
