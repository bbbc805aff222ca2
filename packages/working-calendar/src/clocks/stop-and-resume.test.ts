import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toEpochMs, toInstant } from '../dates/instant.ts';
import {
  at,
  calendarDays,
  hours,
  minutes,
  order,
  resumed,
  started,
  stopped,
  stormCalendar,
  workingDays,
} from './clock.fixture.ts';
import { clock } from './clock.ts';
import { resumeClock } from './resume-clock.ts';
import { stopClock } from './stop-clock.ts';

describe('stopping', () => {
  test('a stopped clock keeps its due date until it resumes, and the expected end is on record', () => {
    const running = started('06-12', workingDays(5));
    const halted = stopClock(running, { ...order('06-16'), expectedEnd: '2026-06-30' });
    expect(halted).toMatchObject({ status: 'STOPPED', dueDate: '2026-06-22', dueAt: running.dueAt });
    expect(halted.ledger.at(-1)).toEqual({
      entry: 'STOPPED',
      at: at('06-16'),
      cause: 'expert review',
      orderedBy: 'officer-7',
      expectedEnd: '2026-06-30',
    });
    expect(clock.parse(halted)).toEqual(halted);
  });

  test('a stop may leave its end open', () => {
    expect(stopped(started('06-12', workingDays(5)), '06-16').ledger.at(-1)).not.toHaveProperty(
      'expectedEnd',
    );
  });

  test('the clock that is stopped is left as it was', () => {
    const running = started('06-12', workingDays(5));
    const before = structuredClone(running);
    resumed(stopped(running, '06-16'), '06-17');
    expect(running).toEqual(before);
  });
});

describe('resuming', () => {
  test('every working day from the stop to the resumption is excluded, both included', () => {
    const back = resumed(stopped(started('06-12', workingDays(5)), '06-16'), '06-23');
    expect(back).toMatchObject({ status: 'RUNNING', dueDate: '2026-06-29', dueAt: at('06-29 17:00') });
    // 06-16, 17, 18, 22 and 23; the Dragon Boat Festival and the Sunday are none.
    expect(back.ledger.at(-1)).toEqual({
      entry: 'RESUMED',
      at: at('06-23'),
      cause: 'opinion arrived',
      orderedBy: 'officer-7',
      excluded: 5,
      dueDateBefore: '2026-06-22',
      dueAtBefore: at('06-22 17:00'),
      dueDateAfter: '2026-06-29',
      dueAtAfter: at('06-29 17:00'),
    });
  });

  test('of a limit in calendar days, calendar days are excluded', () => {
    const back = resumed(stopped(started('06-23', calendarDays(15)), '06-25'), '06-30');
    expect(back.ledger.at(-1)).toMatchObject({ excluded: 6 });
    expect(back.dueDate).toBe('2026-07-14');
  });

  test('of a limit in minutes, exactly the office minutes of the stop are excluded', () => {
    const back = resumed(stopped(started('07-17 16:00', minutes(60)), '07-17 16:30'), '07-20 09:15');
    expect(back.ledger.at(-1)).toMatchObject({ excluded: 45 });
    expect(back.dueAt).toBe(at('07-20 09:45'));
  });

  test('a stop and resumption within one day exclude that day', () => {
    expect(resumed(stopped(started('06-12', workingDays(5)), '06-16 09:30'), '06-16 16:00').dueDate).toBe(
      '2026-06-23',
    );
  });

  test('the day of the start is not excluded, for it never counted: the limit begins anew after the stop', () => {
    const back = resumed(stopped(started('06-12 10:00', workingDays(5)), '06-12 11:00'), '06-15');
    expect(back.ledger.at(-1)).toMatchObject({ excluded: 1 });
    expect(back.dueDate).toBe(started('06-15', workingDays(5)).dueDate);
  });

  test('a day that two stops touch is excluded once', () => {
    const first = resumed(stopped(started('06-12', workingDays(5)), '06-15'), '06-16 11:00');
    const second = resumed(stopped(first, '06-16 15:00'), '06-17');
    expect(first.dueDate).toBe('2026-06-24');
    expect(second.ledger.at(-1)).toMatchObject({ excluded: 1 });
    expect(second.dueDate).toBe('2026-06-25');
  });

  test('a stop after the limit ran out excludes nothing: what is overdue stays overdue', () => {
    const back = resumed(stopped(started('06-12', workingDays(5)), '06-22 17:01'), '06-30');
    expect(back.ledger.at(-1)).toMatchObject({ excluded: 0, dueDateAfter: '2026-06-22' });
  });

  test('under another calendar it is re-derived first, so the ledger parts what the calendar moved from the stop', () => {
    const halted = stopped(started('06-18', workingDays(5)), '06-29');
    const back = resumeClock(halted, order('06-29 16:00'), stormCalendar, hours);
    expect(back.ledger.slice(-2)).toMatchObject([
      { entry: 'REDERIVED', dueDateBefore: '2026-06-26', dueDateAfter: '2026-06-30' },
      { entry: 'RESUMED', excluded: 1, dueDateBefore: '2026-06-30', dueDateAfter: '2026-07-01' },
    ]);
    expect(back.calendarVersion).toBe(stormCalendar.version);
  });

  const anyMoment = fc
    .integer({ min: toEpochMs(at('01-05')), max: toEpochMs(at('09-30')) })
    .map((ms) => toInstant(ms - (ms % 1000)));
  const anyLimit = fc.oneof(
    fc.nat(40).map(workingDays),
    fc.nat(90).map(calendarDays),
    fc.nat(5_000).map(minutes),
  );

  test('a stop never makes a due date earlier, nor later than if the whole limit began after it', () => {
    fc.assert(
      fc.property(fc.tuple(anyMoment, anyMoment, anyMoment), anyLimit, (moments, limit) => {
        const [start = '', stop = '', resumption = ''] = moments.toSorted();
        const running = started(start, limit);
        const dueAt = toEpochMs(resumed(stopped(running, stop), resumption).dueAt);
        expect(dueAt).toBeGreaterThanOrEqual(toEpochMs(running.dueAt));
        const anew = toEpochMs(started(resumption, limit).dueAt);
        expect(dueAt).toBeLessThanOrEqual(Math.max(anew, toEpochMs(running.dueAt)));
      }),
    );
  });
});
