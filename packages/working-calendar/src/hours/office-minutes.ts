import type { WorkingCalendar } from '../calendars/working-calendar.ts';
import { fromEpochDay, toEpochDay } from '../dates/epoch-day.ts';
import { atTimeMs, chinaDayAndTime, type Instant, toEpochMs, toInstant } from '../dates/instant.ts';
import type { LocalDate } from '../dates/local-date.ts';
import { timeOfDayMs } from '../dates/time-of-day.ts';
import { type OfficeHours, officeDay } from './office-hours.ts';

const MINUTE_MS = 60_000;

/**
 * The earliest moment at which the office has been open for so many minutes since the given one. So minutes that end
 * with the day end at closing time, not at the next opening. 0 minutes: the moment itself, also out of hours.
 *
 * Source: office hours are [design]; that business hours bound a limit: 民法典 art.203 [knowledge].
 * @param minutes may be broken, to the millisecond
 * @throws AppError calendar_year_missing, date_invalid; Error when minutes are negative
 */
export function addOfficeMinutes(
  from: Instant,
  minutes: number,
  calendar: WorkingCalendar,
  hours: OfficeHours,
): Instant {
  if (!(minutes >= 0)) {
    throw new Error(`office minutes are counted forward, not ${minutes}`);
  }
  if (minutes === 0) {
    return toInstant(toEpochMs(from));
  }
  const { date, openMs } = dateAndOpenMs(from, hours);
  const firstDate = calendar.nextWorkingDay(date);
  const targetMs = Math.round(minutes * MINUTE_MS) + (firstDate === date ? openMs : 0);
  const dayMs = officeDay(hours).minutes * MINUTE_MS;
  const fullDays = Math.max(0, Math.ceil(targetMs / dayMs) - 1);
  const lastDay = toEpochDay(calendar.addWorkingDays(firstDate, fullDays));
  return atTimeMs(lastDay, timeAfterOpenMs(targetMs - fullDays * dayMs, hours));
}

/**
 * Minutes, to the millisecond, for which the office is open between two moments; negative when b is before a.
 * @throws AppError calendar_year_missing, date_invalid
 */
export function officeMinutesBetween(
  a: Instant,
  b: Instant,
  calendar: WorkingCalendar,
  hours: OfficeHours,
): number {
  const start = dateAndOpenMs(a, hours);
  const end = dateAndOpenMs(b, hours);
  const dayMs = officeDay(hours).minutes * MINUTE_MS;
  const remainingMs = ({ date, openMs }: typeof start) => (calendar.isWorkingDay(date) ? dayMs - openMs : 0);
  const fullDaysMs = calendar.workingDaysBetween(start.date, end.date) * dayMs;
  return (fullDaysMs + remainingMs(start) - remainingMs(end)) / MINUTE_MS;
}

/** The date in China, and for how long the office would have been open on it by then if it is a working day. */
function dateAndOpenMs(moment: Instant, hours: OfficeHours): { date: LocalDate; openMs: number } {
  const { day, msSinceMidnight } = chinaDayAndTime(moment);
  const openMs = hours.reduce((sum, { from, to }) => {
    const until = Math.min(msSinceMidnight, timeOfDayMs(to));
    return sum + Math.max(0, until - timeOfDayMs(from));
  }, 0);
  return { date: fromEpochDay(day), openMs };
}

/** The time of day, in ms since midnight, at which the office has been open for so long; at most a whole day. */
function timeAfterOpenMs(openMs: number, hours: OfficeHours): number {
  let rest = openMs;
  for (const { from, to } of hours) {
    const lengthMs = timeOfDayMs(to) - timeOfDayMs(from);
    if (rest <= lengthMs) {
      return timeOfDayMs(from) + rest;
    }
    rest -= lengthMs;
  }
  throw new Error('more office time than a day holds');
}
