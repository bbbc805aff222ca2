import type { WorkingCalendar } from '../calendars/working-calendar.ts';
import type { OfficeHours } from '../hours/office-hours.ts';
import type { Clock } from './clock.ts';
import { assertStatus, type ClockOrder, occurrenceOf } from './clock-order.ts';
import { deriveDue } from './derive-due.ts';
import { dueMoveOf } from './due-move.ts';
import { rederiveClock } from './rederive-clock.ts';

export interface ExtendOrder extends ClockOrder {
  /** How much more, in the unit of the clock's limit; a whole number from 1 on. */
  readonly added: number;
}

/**
 * Lengthens the limit of a clock that has not ended, on order of the head of the organ with reasons told. How much is
 * allowed, and how often, is for the caller to hold.
 *
 * Under another calendar than the clock's it is re-derived first, as in `resumeClock`.
 *
 * Source: 行政许可法 art.42: +10 working days, +15 when several organs act jointly [domain C8: L-PLL].
 * @throws Error when the clock has ended or `added` is not such a number; AppError calendar_year_missing
 */
export function extendClock(
  clock: Clock,
  order: ExtendOrder,
  calendar: WorkingCalendar,
  hours: OfficeHours,
): Clock {
  assertStatus(clock, ['RUNNING', 'STOPPED'], 'extended');
  if (!Number.isInteger(order.added) || order.added < 1) {
    throw new Error(`a clock is extended by a whole number from 1 on, not ${order.added}`);
  }
  const before = rederiveClock(clock, { ...order, cause: `calendar ${calendar.version}` }, calendar, hours);
  const occurrence = { entry: 'EXTENDED' as const, ...occurrenceOf(order), added: order.added };
  const after = deriveDue(before, [...before.ledger, occurrence], calendar, hours);
  const entry = { ...occurrence, ...dueMoveOf(before, after) };
  return { ...before, dueDate: after.dueDate, dueAt: after.dueAt, ledger: [...before.ledger, entry] };
}
