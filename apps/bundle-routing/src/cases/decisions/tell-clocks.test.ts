import { describe, expect, test } from 'vitest';
import {
  at,
  calendar,
  extend,
  given,
  grant,
  hours,
  open,
  resume,
  stop,
  tell,
  told,
  when,
} from '../../testing/library-cases.ts';
import { isOpen } from '../case.dependencies.ts';
import type { OpenedCase } from '../case.ts';
import { alarmsOf } from './tell-clocks.ts';

// Promised: five working days, due on the 27th, yellow from the 24th. By law: twenty, due on 17 August.
const rare = open(['rare-loan'], { held: ['CARD'] });

const clocks = (state: OpenedCase, moment: string) =>
  when(state, tell(moment)).map(({ type, data }) =>
    [type.split('.')[2], 'clock' in data ? data.clock : '', 'dueDate' in data ? data.dueDate : ''].join(' '),
  );

describe('telling', () => {
  test('each clock that turned yellow, and each that ran out, exactly once', () => {
    const opened = given(rare);
    expect(clocks(opened, at(24, '08:59:59'))).toEqual([]);
    expect(clocks(opened, at(24, '09:00:00'))).toEqual(['clock-warned PROMISED 2026-07-27']);
    const warned = given(rare, tell(at(24)));
    expect(clocks(warned, at(24))).toEqual([]);
    expect(clocks(warned, at(27, '17:00:00'))).toEqual([]);
    expect(clocks(warned, at(27, '17:00:01'))).toEqual(['clock-due PROMISED 2026-07-27']);
    const due = given(rare, tell(at(24)), tell(at(28)));
    expect(clocks(due, at(31))).toEqual([]);
    const august = (day: number) => `2026-08-${day}T10:00:00+08:00`;
    expect(clocks(due, august(18))).toEqual([
      'clock-warned STATUTORY 2026-08-17',
      'clock-due STATUTORY 2026-08-17',
    ]);
    expect(clocks(given(rare, tell(august(18))), august(20))).toEqual([]);
  });

  test('a stopped clock is silent, and is told of anew with its later date', () => {
    expect(clocks(given(rare, stop('rare-loan', at(21))), at(31))).toEqual([]);
    const resumed = given(
      rare,
      tell(at(24)),
      stop('rare-loan', at(24, '11:00:00')),
      resume('rare-loan', at(28)),
    );
    expect(clocks(resumed, at(28, '10:30:00'))).toEqual([]);
    expect(clocks(resumed, at(29))).toEqual(['clock-warned PROMISED 2026-07-30']);
  });

  test('an extended clock is told of anew with its later date', () => {
    const extended = given(rare, tell(at(28)), extend('rare-loan', 10, at(28)));
    expect(clocks(extended, at(28))).toEqual([]);
    expect(clocks(extended, '2026-08-10T10:00:00+08:00')).toEqual(['clock-warned PROMISED 2026-08-10']);
  });

  test('what is overdue stays overdue through a stop, and is not told again', () => {
    const overdue = given(rare, tell(at(28)), stop('rare-loan', at(28)), resume('rare-loan', at(30)));
    expect(clocks(overdue, at(31))).toEqual([]);
  });

  test('what is decided has nothing more to tell', () => {
    expect(clocks(given(rare, grant('rare-loan')), at(31))).toEqual([]);
  });

  test('the alarm is set for the moment at which telling would tell', () => {
    const task = given(rare).tasks['rare-loan'];
    if (!isOpen(task)) throw new Error('it is open');
    const [first] = alarmsOf(task, { calendar, hours });
    expect(first?.atMs).toBe(Date.parse(at(24, '09:00:00')));
    expect(told(when(given(rare), tell(at(24, '09:00:00'))))).toEqual(['clock-warned rare-loan']);
  });
});
