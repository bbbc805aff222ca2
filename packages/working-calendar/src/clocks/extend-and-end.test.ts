import { describe, expect, test } from 'vitest';
import {
  at,
  ended,
  extended,
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
import { extendClock } from './extend-clock.ts';

describe('extending', () => {
  test('a limit of 20 working days extended by 10 is one of 30 (行政许可法 art.42)', () => {
    const longer = extended(started('06-12', workingDays(20), 'STATUTORY'), '06-30', 10);
    expect(longer.dueDate).toBe(started('06-12', workingDays(30)).dueDate);
    expect(longer.ledger.at(-1)).toMatchObject({
      entry: 'EXTENDED',
      added: 10,
      dueDateBefore: '2026-07-13',
      dueDateAfter: '2026-07-27',
    });
    expect(clock.parse(longer)).toEqual(longer);
  });

  test('stops before and after an extension keep what they excluded', () => {
    const first = resumed(stopped(started('06-12', workingDays(5)), '06-15'), '06-15');
    const second = resumed(stopped(extended(first, '06-16', 5), '06-17'), '06-17');
    expect(second.dueDate).toBe(started('06-12', workingDays(12)).dueDate);
  });

  test('a stopped clock can be extended, and a clock of minutes too', () => {
    const back = resumed(extended(stopped(started('06-12', workingDays(5)), '06-15'), '06-16', 1), '06-16');
    expect(back.dueDate).toBe(started('06-12', workingDays(8)).dueDate);
    expect(extended(started('07-17 16:00', minutes(30)), '07-17 16:10', 45).dueAt).toBe(at('07-20 09:15'));
  });

  test('under another calendar it is re-derived first', () => {
    const longer = extendClock(
      started('06-18', workingDays(5)),
      { ...order('06-23'), added: 1 },
      stormCalendar,
      hours,
    );
    expect(longer.ledger.map(({ entry }) => entry)).toEqual(['STARTED', 'REDERIVED', 'EXTENDED']);
    expect(longer.dueDate).toBe('2026-07-01');
  });

  test.each([0, -1, 1.5])('by %d is a fault of use', (added) => {
    expect(() => extended(started('06-12', workingDays(5)), '06-15', added)).toThrow('whole number');
  });
});

describe('ending', () => {
  test('an ended clock keeps its due date, to tell whether it was met', () => {
    const done = ended(started('06-12', workingDays(5)), '06-18');
    expect(done).toMatchObject({ status: 'ENDED', dueDate: '2026-06-22', dueAt: at('06-22 17:00') });
    expect(done.ledger.at(-1)).toEqual({
      entry: 'ENDED',
      at: at('06-18'),
      cause: 'granted',
      orderedBy: 'officer-7',
    });
  });

  test('a stopped clock can end: an applicant may withdraw during an expert review', () => {
    expect(ended(stopped(started('06-12', workingDays(5)), '06-15'), '06-16').status).toBe('ENDED');
  });
});

describe('misuse is a plain error', () => {
  const running = started('06-12', workingDays(5));
  const halted = stopped(running, '06-15');
  const done = ended(running, '06-15');

  test.each([
    [
      'stopping a stopped clock',
      () => stopped(halted, '06-16'),
      'PROMISED is STOPPED: it can not be stopped',
    ],
    [
      'resuming a running clock',
      () => resumed(running, '06-16'),
      'PROMISED is RUNNING: it can not be resumed',
    ],
    ['stopping an ended clock', () => stopped(done, '06-16'), 'PROMISED is ENDED: it can not be stopped'],
    [
      'extending an ended clock',
      () => extended(done, '06-16', 1),
      'PROMISED is ENDED: it can not be extended',
    ],
    ['ending an ended clock', () => ended(done, '06-16'), 'PROMISED is ENDED: it can not be ended'],
    ['stopping before the start', () => stopped(running, '06-11'), 'lies before that'],
    ['resuming before the stop', () => resumed(halted, '06-12'), 'lies before that'],
    ['ending before the stop', () => ended(halted, '06-12'), 'lies before that'],
  ])('%s', (_, misuse, message) => {
    expect(misuse).toThrow(message);
  });

  test('a moment without an offset is the error of a bad date', () => {
    expect(() => stopped(running, '2026-06-16T10:00:00')).toThrow(
      expect.objectContaining({ code: 'date_invalid' }),
    );
  });

  test('an extension may be recorded late, for it does not part running from standing time', () => {
    expect(stopped(extended(running, '06-18', 5), '06-16').status).toBe('STOPPED');
  });
});
