import { expect, test } from 'vitest';
import { counters, figuresOf } from './counters.ts';
import { figuresTable } from './figures.table.ts';

const figures = figuresOf({ granted: 3 });
const answer = {
  rows: [
    { key: '-', name: { zh: '（无）', en: '(none)' }, figures: figuresOf({}) },
    { key: 'loan', name: { zh: '借阅', en: 'Loan' }, figures, lastYear: figuresOf({ granted: 2 }) },
  ],
  total: { figures },
};
const question = { region: '330100', from: '2026-07-01', to: '2026-07-31', by: 'item' as const };

test('each row says region and period, and the last is the total', () => {
  const { columns, rows } = figuresTable(answer, question, 'zh');
  expect(columns.slice(0, 6)).toEqual(['区域', '起', '止', '事项', '名称', '收件']);
  expect(rows.map((row) => row.slice(0, 5))).toEqual([
    ['330100', '2026-07-01', '2026-07-31', undefined, '（无）'],
    ['330100', '2026-07-01', '2026-07-31', 'loan', '借阅'],
    ['330100', '2026-07-01', '2026-07-31', '合计', undefined],
  ]);
  for (const row of [columns, ...rows]) expect(row).toHaveLength(counters.length + 5);
});

test('the year before stands in columns of its own, in the reader’s language', () => {
  const { columns, rows } = figuresTable(answer, { ...question, compare: 'year' }, 'en');
  const granted = columns.indexOf('Granted');
  const then = columns.indexOf('Granted (a year before)');
  expect(rows.map((row) => [row[granted], row[then]])).toEqual([
    [0, undefined],
    [3, 2],
    [3, undefined],
  ]);
});
