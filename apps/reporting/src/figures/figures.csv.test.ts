import { describe, expect, test } from 'vitest';
import { csvCell, figuresCsv } from './figures.csv.ts';
import { noFigures } from './figures.sums.ts';
import { counters } from './figures.views.ts';

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
  ])('%j is written as RFC 4180 says: %s', (value, cell) => expect(csvCell(value)).toBe(cell));

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1'])('%j is no formula', (value) => {
    expect(csvCell(value)).toBe(`"'${value}"`);
  });
});

describe('figures as CSV', () => {
  const figures = { ...noFigures(), granted: 3 };
  const answer = {
    rows: [
      { key: '-', figures: noFigures() },
      { key: 'loan', figures },
    ],
    total: figures,
  };

  test('begin with the mark by which Excel knows UTF-8, end each line with CRLF, and end with the total', () => {
    const text = figuresCsv(answer, 'item', 'zh');
    expect(text.startsWith('\uFEFF事项,收件,受理,')).toBe(true);
    const lines = text.slice(1).split('\r\n');
    expect(lines.map((line) => line.split(',')[0])).toEqual(['事项', '（无）', 'loan', '合计', '']);
    for (const line of lines.slice(0, -1)) expect(line.split(',')).toHaveLength(counters.length + 1);
  });

  test('speak the reader’s language', () => {
    expect(figuresCsv(answer, 'department', 'en')).toMatch(/^\uFEFFDepartment,Applications received,/);
  });
});
