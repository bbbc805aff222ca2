import type { Cell, Table } from './table.ts';

/** Tells a spreadsheet that the text is UTF-8; Excel takes Chinese for another encoding without it. */
const byteOrderMark = '\uFEFF';

/** RFC 4180, lines ended by CRLF. */
export function csvOf({ columns, rows }: Table): string {
  return byteOrderMark + [columns, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

/**
 * One cell. A text that a spreadsheet would run as a formula (it begins with = + - @, a tab or a line end) gets an
 * apostrophe before it; quotes are doubled.
 */
export function csvCell(value: Cell): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
