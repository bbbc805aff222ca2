import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atTime, instant, toEpochMs, toInstant, toLocalDate } from './instant.ts';
import { timeOfDay } from './time-of-day.ts';

describe('instants', () => {
  test('any offset is taken, and given back as China Standard Time', () => {
    const sameMoment = ['2026-07-17T23:10:00+08:00', '2026-07-17T15:10:00Z', '2026-07-17T11:10:00.000-04:00'];
    for (const moment of sameMoment) {
      expect(instant.safeParse(moment).success).toBe(true);
      expect(toInstant(toEpochMs(moment))).toBe('2026-07-17T23:10:00+08:00');
    }
  });

  test('milliseconds are kept where there are any', () => {
    expect(toInstant(toEpochMs('2026-07-17T15:10:00.250Z'))).toBe('2026-07-17T23:10:00.250+08:00');
  });

  test('a moment that four digits of a year can not write is refused', () => {
    for (const ms of [Number.NaN, Number.POSITIVE_INFINITY, 1e15]) {
      expect(() => toInstant(ms)).toThrow(expect.objectContaining({ code: 'date_invalid' }));
    }
  });

  test('the date is that of China, not of the offset it came in', () => {
    expect(toLocalDate('2026-07-17T15:59:59Z')).toBe('2026-07-17');
    expect(toLocalDate('2026-07-17T16:00:00Z')).toBe('2026-07-18');
    expect(toLocalDate('1969-12-31T16:00:00Z')).toBe('1970-01-01');
  });

  test('there is no summer time: noon is noon at +08:00 all year', () => {
    for (const date of ['2026-01-15', '2026-07-15']) {
      expect(atTime(date, '12:00')).toBe(`${date}T12:00:00+08:00`);
    }
  });

  test.each([
    '2026-07-17',
    '2026-07-17T23:10:00',
    '2026-02-30T10:00:00Z',
    '2026-07-17T24:00:00Z',
    '23:10',
    '',
  ])('"%s" is no instant: without an offset nobody knows the moment', (text) => {
    expect(instant.safeParse(text).success).toBe(false);
    expect(() => toEpochMs(text)).toThrow(expect.objectContaining({ code: 'date_invalid' }));
  });

  test.each(['24:00', '9:00', '09:60', '09:00:00', ''])('"%s" is no time of day', (text) => {
    expect(timeOfDay.safeParse(text).success).toBe(false);
    expect(() => atTime('2026-07-17', text)).toThrow(expect.objectContaining({ code: 'date_invalid' }));
  });

  test('what is given out sorts as text in order of time', () => {
    const ms = fc.integer({ min: -4_000_000_000_000, max: 4_000_000_000_000 });
    fc.assert(
      fc.property(ms, fc.integer({ min: 1, max: 2_000 }), (earlier, gap) => {
        expect(toInstant(earlier) < toInstant(earlier + gap)).toBe(true);
        expect(toEpochMs(toInstant(earlier))).toBe(earlier);
        expect(instant.safeParse(toInstant(earlier)).success).toBe(true);
      }),
    );
  });
});
