import { describe, expect, test } from 'vitest';
import { csvCell, csvOf } from './csv.ts';

describe('a cell of CSV', () => {
  test.each([
    ['loan', 'loan'],
    ['借阅', '借阅'],
    [12, '12'],
    [-3, '-3'],
    ['a,b', '"a,b"'],
    ['say "hush"', '"say ""hush"""'],
    ['two\nlines', '"two\nlines"'],
    ['a\rb', '"a\rb"'],
    ['', ''],
    [undefined, ''],
  ])('%j is written as RFC 4180 says: %s', (value, cell) => expect(csvCell(value)).toBe(cell));

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1'])('%j is no formula', (value) => {
    expect(csvCell(value)).toBe(`"'${value}"`);
  });
});

test('a table begins with the mark by which Excel knows UTF-8, and ends each line with CRLF', () => {
  const table = { name: '统计', columns: ['事项', '收件'], rows: [['loan', 3] as const] };
  expect(csvOf(table)).toBe('\uFEFF事项,收件\r\nloan,3\r\n');
});
