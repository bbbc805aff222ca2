import type { WorkingCalendar } from '../calendars/working-calendar.ts';
import type { OfficeHours } from '../hours/office-hours.ts';
import type { Clock } from './clock.ts';
import { type ClockOrder, occurrenceOf } from './clock-order.ts';
import { deriveDue } from './derive-due.ts';
import { dueMoveOf } from './due-move.ts';

/**
 * The clock under another version of the calendar (or other office hours), computed from its ledger. A REDERIVED entry
 * is added only when the due moment moved, so comparing before and after tells whom to inform. Entries already written
 * keep what was true when they were. An ended clock is history and comes back as it is.
 *
 * Source: architecture §7 [design].
 * @throws AppError calendar_year_missing when the calendar does not reach far enough
 */
export function rederiveClock(
  clock: Clock,
  order: ClockOrder,
  calendar: WorkingCalendar,
  hours: OfficeHours,
): Clock {
  if (clock.status === 'ENDED') {
    return clock;
  }
  const after = deriveDue(clock, clock.ledger, calendar, hours);
  const { startDate, dueDate, dueAt } = after;
  const rederived = { ...clock, startDate, dueDate, dueAt, calendarVersion: calendar.version };
  if (dueAt === clock.dueAt) {
    return rederived;
  }
  const entry = {
    entry: 'REDERIVED' as const,
    ...occurrenceOf(order),
    calendarVersion: calendar.version,
    ...dueMoveOf(clock, after),
  };
  return { ...rederived, ledger: [...clock.ledger, entry] };
}
