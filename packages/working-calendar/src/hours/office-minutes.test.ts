import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nationalCalendar } from '../calendars/national-calendar.ts';
import { createWorkingCalendar } from '../calendars/working-calendar.ts';
import { toEpochMs, toInstant } from '../dates/instant.ts';
import { defaultOfficeHours } from './office-hours.ts';
import { addOfficeMinutes, officeMinutesBetween } from './office-minutes.ts';

const calendar = createWorkingCalendar([nationalCalendar]);
const withLunch = [
  { from: '09:00', to: '12:00' },
  { from: '14:00', to: '17:00' },
];
const plus = (from: string, minutes: number, hours = defaultOfficeHours) =>
  addOfficeMinutes(from, minutes, calendar, hours);
const between = (a: string, b: string, hours = defaultOfficeHours) =>
  officeMinutesBetween(a, b, calendar, hours);

describe('adding office minutes', () => {
  test('within a day they are plain minutes', () => {
    expect(plus('2026-07-17T10:00:00+08:00', 30)).toBe('2026-07-17T10:30:00+08:00');
  });

  test('what does not fit before closing goes on at the next opening', () => {
    expect(plus('2026-07-17T16:50:00+08:00', 30)).toBe('2026-07-20T09:20:00+08:00');
  });

  test('minutes that end with the day end at closing time, not at the next opening', () => {
    expect(plus('2026-07-17T16:30:00+08:00', 30)).toBe('2026-07-17T17:00:00+08:00');
    expect(plus('2026-07-17T09:00:00+08:00', 960)).toBe('2026-07-20T17:00:00+08:00');
  });

  test('out of hours they begin at the next opening', () => {
    expect(plus('2026-07-17T07:00:00+08:00', 30)).toBe('2026-07-17T09:30:00+08:00');
    expect(plus('2026-07-17T23:10:00+08:00', 30)).toBe('2026-07-20T09:30:00+08:00');
    expect(plus('2026-07-18T10:00:00+08:00', 30)).toBe('2026-07-20T09:30:00+08:00');
  });

  test('a lunch break is passed over', () => {
    expect(plus('2026-07-17T11:50:00+08:00', 30, withLunch)).toBe('2026-07-17T14:20:00+08:00');
    expect(plus('2026-07-17T12:30:00+08:00', 30, withLunch)).toBe('2026-07-17T14:30:00+08:00');
    expect(plus('2026-07-17T11:30:00+08:00', 30, withLunch)).toBe('2026-07-17T12:00:00+08:00');
  });

  test('no minutes leave the moment where it is, also out of hours', () => {
    expect(plus('2026-07-18T02:00:00Z', 0)).toBe('2026-07-18T10:00:00+08:00');
  });

  test('negative minutes are a fault of use', () => {
    expect(() => plus('2026-07-17T10:00:00+08:00', -1)).toThrow('counted forward');
  });
});

describe('office minutes between', () => {
  test('nights, weekends and holidays hold none', () => {
    expect(between('2026-07-17T17:00:00+08:00', '2026-07-20T09:00:00+08:00')).toBe(0);
    expect(between('2026-09-30T16:00:00+08:00', '2026-10-08T10:00:00+08:00')).toBe(120);
  });

  test('a whole office day has all its minutes', () => {
    expect(between('2026-07-17T00:00:00+08:00', '2026-07-18T00:00:00+08:00')).toBe(480);
    expect(between('2026-07-17T00:00:00+08:00', '2026-07-18T00:00:00+08:00', withLunch)).toBe(360);
  });

  test('seconds are kept as parts of a minute', () => {
    expect(between('2026-07-17T10:00:00+08:00', '2026-07-17T10:00:30+08:00')).toBe(0.5);
  });
});

describe('any moment of 2026', () => {
  const anyMoment = fc
    .integer({ min: toEpochMs('2026-01-01T00:00:00+08:00'), max: toEpochMs('2026-09-30T00:00:00+08:00') })
    .map(toInstant);
  const anyHours = fc.constantFrom(defaultOfficeHours, withLunch);

  test('adding minutes leaves exactly those minutes in between', () => {
    fc.assert(
      fc.property(anyMoment, fc.nat(10_000), anyHours, (from, minutes, hours) => {
        expect(between(from, plus(from, minutes, hours), hours)).toBe(minutes);
      }),
    );
  });

  test('adding in two steps is adding at once, and more is never earlier', () => {
    fc.assert(
      fc.property(
        anyMoment,
        fc.nat(2_000),
        fc.integer({ min: 1, max: 2_000 }),
        anyHours,
        (from, a, b, hours) => {
          const first = plus(from, a, hours);
          expect(plus(first, b, hours)).toBe(plus(from, a + b, hours));
          expect(toEpochMs(plus(first, b, hours))).toBeGreaterThan(toEpochMs(first));
        },
      ),
    );
  });

  test('between changes its sign with the order, and agrees with a walk minute by minute', () => {
    const wholeMinute = anyMoment.map((moment) => `${moment.slice(0, 16)}:00+08:00`);
    fc.assert(
      fc.property(wholeMinute, fc.nat(6_000), anyHours, (from, length, hours) => {
        const start = toEpochMs(from);
        const until = toInstant(start + length * 60_000);
        const minutes = Array.from({ length }, (_, i) => toInstant(start + i * 60_000));
        const isOpen = (minute: string) =>
          calendar.isWorkingDay(minute.slice(0, 10)) &&
          hours.some((slot) => slot.from <= minute.slice(11, 16) && minute.slice(11, 16) < slot.to);
        expect(between(from, until, hours)).toBe(minutes.filter(isOpen).length);
        expect(between(until, from, hours)).toBe(0 - minutes.filter(isOpen).length);
      }),
      { numRuns: 30 },
    );
  });
});
