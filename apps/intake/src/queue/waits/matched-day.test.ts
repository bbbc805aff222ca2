import { createWorkingCalendar, nationalCalendar } from '@walking-hall/working-calendar';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMatchedDay } from './matched-day.ts';

const calendar = createWorkingCalendar([nationalCalendar]);
const holidays = nationalCalendar.years.flatMap((year) => year.holidays);
const matched = (date: string) => findMatchedDay(date, calendar, holidays);

describe('the matched day of last year', () => {
  test.each([
    ['2026-04-30', '2025-04-30', 'labour day'],
    ['2026-02-14', '2025-01-27', 'the movable spring festival, a make-up Saturday'],
    ['2025-12-31', '2024-12-31', 'new year'],
    ['2026-09-24', '2025-09-30', 'a mid-autumn that fell into the national holiday'],
  ])('of %s, before a holiday, is %s (%s)', (date, expected) => {
    expect(matched(date)).toBe(expected);
  });

  test.each([
    ['2026-05-06', '2025-05-06', 'labour day'],
    ['2026-02-24', '2025-02-05', 'spring festival'],
    ['2026-10-08', '2025-10-09', 'national day'],
    ['2023-01-03', '2022-01-04', 'a new year’s holiday written in two parts'],
  ])('of %s, after a holiday, is %s (%s)', (date, expected) => {
    expect(matched(date)).toBe(expected);
  });

  test.each([
    ['2026-07-17', '2025-07-18', '52 weeks before'],
    ['2026-10-12', '2025-10-13', '52 weeks before'],
    ['2026-06-01', '2025-05-26', 'a week earlier, as 2 June 2025 was a holiday'],
  ])('of the ordinary %s is %s (%s)', (date, expected) => {
    expect(matched(date)).toBe(expected);
  });

  test('of a day off there is none', () => {
    expect(matched('2026-05-02')).toBeUndefined();
    expect(matched('2026-07-18')).toBeUndefined();
  });

  test('is a fault of the calendar where a year is missing', () => {
    expect(() => matched('2030-07-17')).toThrow('calendar_year_missing');
  });

  test('is always a working day of about a year before', () => {
    const day = fc.integer({ min: 0, max: 365 * 5 - 40 });
    fc.assert(
      fc.property(day, (offset) => {
        const date = new Date(Date.UTC(2021, 1, 1) + offset * 86_400_000).toISOString().slice(0, 10);
        const found = matched(date);
        if (found === undefined) return;
        expect(calendar.isWorkingDay(found)).toBe(true);
        const days = (Date.parse(date) - Date.parse(found)) / 86_400_000;
        expect(Math.abs(days - 365)).toBeLessThan(50);
      }),
    );
  });
});
