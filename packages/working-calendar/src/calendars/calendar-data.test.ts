import { expect, test } from 'vitest';
import { calendarData, calendarYear } from './calendar-data.ts';

const name = { zh: '测试节', en: 'Test holiday' };
const year = {
  year: 2026,
  holidays: [{ name, from: '2026-05-01', to: '2026-05-05' }],
  makeUpDays: ['2026-05-09'],
};

test('a year with holidays and make-up days is accepted as it is', () => {
  expect(calendarYear.parse(year)).toEqual(year);
});

test.each([
  ['ends before it begins', { ...year, holidays: [{ name, from: '2026-05-05', to: '2026-05-01' }] }],
  ['leaves its year', { ...year, holidays: [{ name, from: '2026-12-31', to: '2027-01-01' }] }],
  ['has a make-up day in another year', { ...year, makeUpDays: ['2025-05-09'] }],
  ['has a make-up day inside a holiday', { ...year, makeUpDays: ['2026-05-05'] }],
  ['has a day that does not exist', { ...year, makeUpDays: ['2026-02-30'] }],
])('a year is refused when it %s', (_, wrong) => {
  expect(calendarYear.safeParse(wrong).success).toBe(false);
});

test('a calendar is refused when it lists a year twice, or none', () => {
  const calendar = { id: 'CN', version: '1', years: [year] };
  expect(calendarData.safeParse(calendar).success).toBe(true);
  expect(calendarData.safeParse({ ...calendar, years: [year, year] }).success).toBe(false);
  expect(calendarData.safeParse({ ...calendar, years: [] }).success).toBe(false);
});
