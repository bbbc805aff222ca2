import type { WorkingCalendar } from '../calendars/working-calendar.ts';
import { addDays, earlierOf } from '../dates/calendar-days.ts';
import { atTime, type Instant, toEpochMs } from '../dates/instant.ts';
import type { LocalDate } from '../dates/local-date.ts';
import { type OfficeHours, officeDay } from '../hours/office-hours.ts';
import { addOfficeMinutes } from '../hours/office-minutes.ts';
import type { Clock } from './clock.ts';
import { deriveDue } from './derive-due.ts';

/** The share of the limit that is left when the light turns yellow: one in so many. */
const LAST_PART = 5;

/**
 * When a clock turns yellow: when at most 20 % of its limit (with extensions, without stops) or at most one working day is
 * left, whichever comes first. "One working day left" is said on the working day before the due day, from its opening on.
 *
 * A limit of at most one day would so be yellow at once; it warns at the opening of its due day instead. Minutes know
 * only the 20 %, for most such limits are shorter than a day. Never before `startedAt`.
 *
 * Source: domain C8, warning lights [design].
 * @throws AppError calendar_year_missing
 */
export function warnAt(clock: Clock, calendar: WorkingCalendar, hours: OfficeHours): Instant {
  const at =
    clock.limit.unit === 'MINUTE'
      ? minuteWarning(clock, calendar, hours)
      : atTime(warningDate(clock, calendar), officeDay(hours).opensAt);
  return toEpochMs(at) > toEpochMs(clock.startedAt) ? at : clock.startedAt;
}

function minuteWarning(clock: Clock, calendar: WorkingCalendar, hours: OfficeHours): Instant {
  const { allowed, excluded } = deriveDue(clock, clock.ledger, calendar, hours);
  const untilLastPart = allowed - allowed / LAST_PART;
  return addOfficeMinutes(clock.startedAt, untilLastPart + sum(excluded), calendar, hours);
}

function warningDate(clock: Clock, calendar: WorkingCalendar): LocalDate {
  const { dueDate } = clock;
  const allowed =
    clock.limit.value + sum(clock.ledger.map((entry) => (entry.entry === 'EXTENDED' ? entry.added : 0)));
  if (allowed <= 1) {
    return dueDate;
  }
  const oneDayLeft = workingDaysBefore(dueDate, 1, calendar);
  const lastPart = Math.floor(allowed / LAST_PART);
  const lastPartLeft =
    clock.limit.unit === 'DAY'
      ? calendar.nextWorkingDay(addDays(dueDate, -lastPart))
      : workingDaysBefore(dueDate, lastPart, calendar);
  return earlierOf(oneDayLeft, lastPartLeft);
}

/** The first date from which only n working days are left until the due date, which is one of them. */
function workingDaysBefore(dueDate: LocalDate, n: number, calendar: WorkingCalendar): LocalDate {
  return calendar.previousWorkingDay(calendar.subtractWorkingDays(dueDate, n));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
