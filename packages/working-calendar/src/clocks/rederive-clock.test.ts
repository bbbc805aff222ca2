import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Limit } from '../calendars/limit.ts';
import { nationalCalendar } from '../calendars/national-calendar.ts';
import { createWorkingCalendar } from '../calendars/working-calendar.ts';
import { toEpochMs, toInstant } from '../dates/instant.ts';
import {
  at,
  calendar,
  calendarDays,
  ended,
  extended,
  minutes,
  order,
  rederived,
  resumed,
  started,
  stopped,
  stormCalendar,
  workingDays,
} from './clock.fixture.ts';
import { clock } from './clock.ts';
import { rederiveClock } from './rederive-clock.ts';

describe('re-deriving under a new calendar', () => {
  test('a clock that spans the new days off moves, and its ledger says by what', () => {
    const moved = rederived(started('06-18', workingDays(5)), '06-24');
    expect(moved).toMatchObject({
      dueDate: '2026-06-30',
      dueAt: at('06-30 17:00'),
      calendarVersion: 'CN@2026.1+CN-33@test-storm',
    });
    expect(moved.ledger.at(-1)).toEqual({
      entry: 'REDERIVED',
      at: at('06-24'),
      cause: 'storm',
      orderedBy: 'officer-7',
      calendarVersion: 'CN@2026.1+CN-33@test-storm',
      dueDateBefore: '2026-06-26',
      dueAtBefore: at('06-26 17:00'),
      dueDateAfter: '2026-06-30',
      dueAtAfter: at('06-30 17:00'),
    });
    expect(clock.parse(moved)).toEqual(moved);
  });

  test('a clock that does not span them notes the new version and nothing else', () => {
    const before = started('07-17', workingDays(5));
    expect(rederived(before, '07-18')).toEqual({ ...before, calendarVersion: stormCalendar.version });
  });

  test('days that a stop excluded are counted anew: what became a day off is not excluded any more', () => {
    const before = resumed(stopped(started('06-18', workingDays(5)), '06-24'), '06-29');
    expect(before.dueDate).toBe('2026-07-02');
    const after = rederived(before, '06-30');
    expect(after.dueDate).toBe('2026-07-02');
    expect(after.ledger).toEqual(before.ledger);
  });

  test('a start on what became a day off moves to the next working day', () => {
    expect(rederived(started('06-25', workingDays(1)), '06-25 11:00')).toMatchObject({
      startDate: '2026-06-29',
      dueDate: '2026-06-30',
    });
  });

  test('a stopped clock stays stopped', () => {
    expect(rederived(stopped(started('06-18', workingDays(5)), '06-22'), '06-24').status).toBe('STOPPED');
  });

  test('an ended clock is history', () => {
    const done = ended(started('06-18', workingDays(5)), '06-22');
    expect(rederived(done, '06-24')).toBe(done);
  });

  test('other office hours move the due moment as well', () => {
    const summer = [{ from: '08:30', to: '18:00' }];
    const moved = rederiveClock(
      started('06-18', workingDays(1)),
      order('06-18', 'summer hours'),
      calendar,
      summer,
    );
    expect(moved.dueAt).toBe(at('06-22 18:00'));
    expect(moved.ledger.at(-1)).toMatchObject({
      entry: 'REDERIVED',
      dueDateBefore: '2026-06-22',
      dueDateAfter: '2026-06-22',
    });
  });

  test('a calendar that does not reach the due date is an error, and the clock stays as it was', () => {
    const only2025 = createWorkingCalendar([
      { ...nationalCalendar, years: nationalCalendar.years.filter(({ year }) => year < 2026) },
    ]);
    expect(() => rederived(started('06-18', workingDays(5)), '06-24', only2025)).toThrow(
      expect.objectContaining({ code: 'calendar_year_missing', params: { year: 2026, calendar: 'CN' } }),
    );
  });
});

describe('any history', () => {
  const anyMoments = fc
    .array(fc.integer({ min: toEpochMs(at('01-05')), max: toEpochMs(at('07-31')) }).map(toInstant), {
      minLength: 1,
      maxLength: 8,
    })
    .map((moments) => moments.toSorted());
  const anyLimit = fc.oneof(
    fc.nat(15).map(workingDays),
    fc.nat(20).map(calendarDays),
    fc.nat(999).map(minutes),
  );

  test('under the same calendar nothing changes', () => {
    fc.assert(
      fc.property(anyMoments, anyLimit, (moments, limit) => {
        const lived = life(moments, limit);
        expect(rederived(lived, '08-01', calendar)).toEqual(lived);
      }),
    );
  });

  test('there and back again gives the first due moment, however often the calendar changed in between', () => {
    fc.assert(
      fc.property(anyMoments, anyLimit, (moments, limit) => {
        const lived = life(moments, limit);
        const back = rederived(rederived(lived, '08-01'), '08-02', calendar);
        expect({ ...back, ledger: lived.ledger }).toEqual(lived);
      }),
    );
  });

  /** Starts at the first moment, then by turns is stopped, extended and resumed. */
  function life([start = at('01-05'), ...moments]: readonly string[], limit: Limit) {
    return moments.reduce(
      (before, moment, i) => {
        const turns = [stopped, (c: typeof before, m: string) => extended(c, m, 2), resumed] as const;
        const turn = turns[i % turns.length] ?? stopped;
        return turn(before, moment);
      },
      started(start, limit),
    );
  }
});
