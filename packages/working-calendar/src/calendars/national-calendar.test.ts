import chineseDays from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '../dates/calendar-days.ts';
import { type ChineseDays, chineseDaysYear } from './chinese-days-year.ts';
import { nationalCalendar } from './national-calendar.ts';
import { createWorkingCalendar } from './working-calendar.ts';

const year2026 = nationalCalendar.years.find(({ year }) => year === 2026);
const calendar = createWorkingCalendar([nationalCalendar]);

test('2026 is off exactly on the days of the State Council notice (domain C7)', () => {
  expect(year2026?.holidays.map(({ name, from, to }) => [name.zh, from, to])).toEqual([
    ['元旦', '2026-01-01', '2026-01-03'],
    ['春节', '2026-02-15', '2026-02-23'],
    ['清明', '2026-04-04', '2026-04-06'],
    ['劳动节', '2026-05-01', '2026-05-05'],
    ['端午', '2026-06-19', '2026-06-21'],
    ['中秋', '2026-09-25', '2026-09-27'],
    ['国庆节', '2026-10-01', '2026-10-07'],
  ]);
});

test('2026 is worked instead exactly on the make-up days of the notice (domain C7)', () => {
  expect(year2026?.makeUpDays).toEqual([
    '2026-01-04',
    '2026-02-14',
    '2026-02-28',
    '2026-05-09',
    '2026-09-20',
    '2026-10-10',
  ]);
});

test('2026 has 248 working days, month by month as in domain C7', () => {
  const months = Array.from({ length: 12 }, (_, month) => workingDaysOfMonth(month + 1));
  expect(months).toEqual([21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23]);
  expect(months.reduce((sum, days) => sum + days, 0)).toBe(248);
});

test('the years 2020 to 2026 are held, without a gap', () => {
  expect(nationalCalendar.years.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023, 2024, 2025, 2026]);
});

test('every single day of 2020 to 2026 is what the data file says of it', () => {
  // Not asked of the package's own functions: their answers change with the time zone of the machine.
  const { holidays, workdays } = chineseDays as ChineseDays;
  const isWeekend = (date: string) => [0, 6].includes(new Date(date).getUTCDay());
  const isWorked = (date: string) => date in workdays || !(date in holidays || isWeekend(date));
  const days = daysBetween('2020-01-01', '2027-01-01');
  const dates = Array.from({ length: days }, (_, i) => addDays('2020-01-01', i));
  expect(dates.filter((date) => calendar.isWorkingDay(date))).toEqual(dates.filter(isWorked));
});

test('a festival inside another is kept apart by name: Mid-autumn 2025 lies in the National Day week', () => {
  const october = chineseDaysYear(chineseDays, 2025).holidays.filter(({ from }) => from >= '2025-10');
  expect(october.map(({ name, from, to }) => [name.en, from, to])).toEqual([
    ['National Day', '2025-10-01', '2025-10-05'],
    ['Mid-autumn Festival', '2025-10-06', '2025-10-06'],
    ['National Day', '2025-10-07', '2025-10-08'],
  ]);
});

test('a year without a notice is refused, not taken for one without holidays', () => {
  expect(() => chineseDaysYear(chineseDays, 2027)).toThrow('no notice for 2027');
});

function workingDaysOfMonth(month: number): number {
  const first = `2026-${String(month).padStart(2, '0')}-01`;
  const dates = Array.from({ length: 31 }, (_, i) => addDays(first, i));
  return dates.filter((date) => date.slice(0, 7) === first.slice(0, 7) && calendar.isWorkingDay(date)).length;
}
