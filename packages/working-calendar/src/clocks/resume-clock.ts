import type { WorkingCalendar } from '../calendars/working-calendar.ts';
import type { OfficeHours } from '../hours/office-hours.ts';
import type { Clock } from './clock.ts';
import { assertInOrder, assertStatus, type ClockOrder, occurrenceOf } from './clock-order.ts';
import { deriveDue } from './derive-due.ts';
import { dueMoveOf } from './due-move.ts';
import { rederiveClock } from './rederive-clock.ts';

/**
 * Lets a stopped clock run again. Its due date moves by what the stop keeps out of the count: every day from the day of
 * the stop to the day of resumption, both included, that would have counted; office minutes exactly.
 *
 * Under another calendar than the clock's it is re-derived first, so that the ledger tells what the calendar
 * moved from what the stop moved.
 *
 * Source: 行政许可法 art.45 [domain C8: L-PLL]; both ends included [design, C8].
 * @throws Error when the clock is not stopped, or `at` lies before the stop; AppError calendar_year_missing
 */
export function resumeClock(
  clock: Clock,
  order: ClockOrder,
  calendar: WorkingCalendar,
  hours: OfficeHours,
): Clock {
  assertStatus(clock, ['STOPPED'], 'resumed');
  assertInOrder(clock, order.at);
  const before = rederiveClock(clock, { ...order, cause: `calendar ${calendar.version}` }, calendar, hours);
  const occurrence = { entry: 'RESUMED' as const, ...occurrenceOf(order) };
  const after = deriveDue(before, [...before.ledger, occurrence], calendar, hours);
  const entry = { ...occurrence, excluded: after.excluded.at(-1) ?? 0, ...dueMoveOf(before, after) };
  return {
    ...before,
    status: 'RUNNING',
    dueDate: after.dueDate,
    dueAt: after.dueAt,
    ledger: [...before.ledger, entry],
  };
}
