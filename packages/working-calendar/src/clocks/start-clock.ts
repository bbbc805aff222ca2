import type { WorkingCalendar } from '../calendars/working-calendar.ts';
import { toEpochMs, toInstant } from '../dates/instant.ts';
import type { OfficeHours } from '../hours/office-hours.ts';
import type { Clock } from './clock.ts';
import { deriveDue } from './derive-due.ts';

/** What a new clock is told; all the rest is derived. `startedBy` is also the cause of its first ledger entry. */
export interface ClockStart extends Pick<Clock, 'name' | 'limit' | 'rule' | 'startedBy' | 'startedAt'> {
  readonly orderedBy: string;
}

/**
 * A running clock. Its start date is the receipt date of `startedAt`: what comes in out of hours starts on the next
 * working day, and the start date is not counted itself.
 *
 * Source: domain C7 and A17 [design]; day of the start not counted: 民法典 art.201; due at closing time: art.203
 * [knowledge].
 * @throws AppError calendar_year_missing, date_invalid
 */
export function startClock(start: ClockStart, calendar: WorkingCalendar, hours: OfficeHours): Clock {
  const { name, limit, rule, startedBy, orderedBy } = start;
  const startedAt = toInstant(toEpochMs(start.startedAt));
  const { startDate, dueDate, dueAt } = deriveDue({ limit, startedAt }, [], calendar, hours);
  return {
    name,
    limit,
    rule,
    startedBy,
    startedAt,
    startDate,
    calendarVersion: calendar.version,
    status: 'RUNNING',
    dueDate,
    dueAt,
    ledger: [
      {
        entry: 'STARTED',
        at: startedAt,
        cause: startedBy,
        orderedBy,
        startDate,
        dueDateAfter: dueDate,
        dueAtAfter: dueAt,
      },
    ],
  };
}
