import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstDayOf, fromEpochDay, isWeekday, toEpochDay, yearOf } from './epoch-day.ts';
import { localDate } from './local-date.ts';

describe('dates and epoch days', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2026-07-17', 20_651],
  ])('%s is day %i', (date, day) => {
    expect(toEpochDay(date)).toBe(day);
    expect(fromEpochDay(day)).toBe(date);
  });

  test('every day survives the way there and back, and both ways keep the order', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_000, max: 2_932_000 }), (day) => {
        const date = fromEpochDay(day);
        expect(toEpochDay(date)).toBe(day);
        expect(localDate.safeParse(date).success).toBe(true);
        expect(fromEpochDay(day + 1) > date).toBe(true);
      }),
    );
  });

  test.each([
    '',
    '2026-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '2026-01-01T00:00:00Z',
    '今天',
  ])('"%s" is no date', (text) => {
    expect(localDate.safeParse(text).success).toBe(false);
    expect(() => toEpochDay(text)).toThrow(
      expect.objectContaining({ code: 'date_invalid', params: { value: text } }),
    );
  });

  test('a day that four digits of a year can not write is refused', () => {
    expect(() => fromEpochDay(3_000_000)).toThrow(expect.objectContaining({ code: 'date_invalid' }));
    expect(() => fromEpochDay(Number.NaN)).toThrow(expect.objectContaining({ code: 'date_invalid' }));
  });

  test('Monday to Friday are weekdays, also before 1970', () => {
    const week = (monday: string) => Array.from({ length: 7 }, (_, i) => isWeekday(toEpochDay(monday) + i));
    const expected = [true, true, true, true, true, false, false];
    expect(week('2026-07-13')).toEqual(expected);
    expect(week('1969-12-22')).toEqual(expected);
  });

  test('a year begins on 1 January', () => {
    expect(fromEpochDay(firstDayOf(2026))).toBe('2026-01-01');
    expect(yearOf(firstDayOf(2026))).toBe(2026);
    expect(yearOf(firstDayOf(2026) - 1)).toBe(2025);
  });
});
