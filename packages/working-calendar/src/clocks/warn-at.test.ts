import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Limit } from '../calendars/limit.ts';
import { toEpochMs, toInstant } from '../dates/instant.ts';
import {
  at,
  calendar,
  calendarDays,
  extended,
  hours,
  minutes,
  resumed,
  started,
  stopped,
  workingDays,
} from './clock.fixture.ts';
import { warnAt } from './warn-at.ts';

const warning = (startedAt: string, limit: Limit) => warnAt(started(startedAt, limit), calendar, hours);

describe('the yellow moment (domain C8)', () => {
  test.each([
    ['20 working days: when 4 are left', '06-12', workingDays(20), '07-07 09:00'],
    ['15 working days: when 3 are left', '06-12', workingDays(15), '07-01 09:00'],
    ['5 working days: when 1 is left, over a festival', '06-12', workingDays(5), '06-18 09:00'],
    ['3 working days: when 1 is left', '06-12', workingDays(3), '06-16 09:00'],
    ['2 working days: when 1 is left', '06-12', workingDays(2), '06-15 09:00'],
    ['1 working day: at the opening of the due day', '06-12', workingDays(1), '06-15 09:00'],
    [
      'no working day: at the opening, but not before the start',
      '06-12 10:00',
      workingDays(0),
      '06-12 10:00',
    ],
    ['no working day, started at night: at the next opening', '06-12 20:00', workingDays(0), '06-15 09:00'],
    ['60 calendar days: when 12 are left', '06-12', calendarDays(60), '07-30 09:00'],
    ['7 calendar days: when 1 working day is left', '04-22', calendarDays(7), '04-28 09:00'],
    ['1 calendar day: at the opening of the due day', '06-12', calendarDays(1), '06-15 09:00'],
    ['100 minutes: when 20 are left', '07-17 16:00', minutes(100), '07-20 09:20'],
    ['no minutes: at the start', '07-17 16:00', minutes(0), '07-17 16:00'],
  ])('%s', (_, startedAt, limit, expected) => {
    expect(warning(startedAt, limit)).toBe(at(expected));
  });

  test('calendar days that would warn on a day off warn at the next opening', () => {
    // Due on Thursday 07-16; four days before that is a Sunday.
    expect(warning('06-22', calendarDays(24))).toBe(at('07-13 09:00'));
  });

  test('an extension makes the last fifth longer, a stop does not', () => {
    const c = started('06-12', workingDays(20));
    expect(warnAt(extended(c, '06-15', 10), calendar, hours)).toBe(at('07-17 09:00'));
    expect(warnAt(resumed(stopped(c, '06-15'), '06-16'), calendar, hours)).toBe(at('07-09 09:00'));
  });

  test('a stop moves the warning of minutes with the due moment', () => {
    const c = resumed(stopped(started('07-17 10:00', minutes(100)), '07-17 10:30'), '07-17 11:30');
    expect(c.dueAt).toBe(at('07-17 12:40'));
    expect(warnAt(c, calendar, hours)).toBe(at('07-17 12:20'));
  });

  test('it lies between the start and the due moment, whatever the limit', () => {
    const anyMoment = fc.integer({ min: toEpochMs(at('01-05')), max: toEpochMs(at('08-31')) }).map(toInstant);
    const anyLimit = fc.oneof(
      fc.nat(60).map(workingDays),
      fc.nat(90).map(calendarDays),
      fc.nat(5_000).map(minutes),
    );
    fc.assert(
      fc.property(anyMoment, anyLimit, (startedAt, limit) => {
        const c = started(startedAt, limit);
        const warningMs = toEpochMs(warnAt(c, calendar, hours));
        expect(warningMs).toBeGreaterThanOrEqual(toEpochMs(c.startedAt));
        expect(warningMs).toBeLessThanOrEqual(toEpochMs(c.dueAt));
      }),
    );
  });
});
