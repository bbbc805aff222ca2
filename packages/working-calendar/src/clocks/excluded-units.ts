import type { LimitUnit } from '../calendars/limit.ts';
import type { WorkingCalendar } from '../calendars/working-calendar.ts';
import { addDays, daysBetween, laterOf } from '../dates/calendar-days.ts';
import { type Instant, toLocalDate } from '../dates/instant.ts';
import type { LocalDate } from '../dates/local-date.ts';
import type { OfficeHours } from '../hours/office-hours.ts';
import { officeMinutesBetween } from '../hours/office-minutes.ts';

/**
 * What a stop keeps out of the count, in the unit of the limit. Of days: every one from the day of the stop to the day of
 * resumption, both included; of minutes: exactly the office minutes in between.
 *
 * Days up to `countedAfter` are left out, because they never were in the count: the day of the start, and days that an
 * earlier stop has excluded already. Without that a clock stopped on its first day would gain a day for nothing.
 *
 * Source: 行政许可法 art.45 [domain C8: L-PLL]; both ends included [design, C8].
 */
export function excludedUnits(
  unit: LimitUnit,
  stop: { readonly stoppedAt: Instant; readonly resumedAt: Instant; readonly countedAfter: LocalDate },
  calendar: WorkingCalendar,
  hours: OfficeHours,
): number {
  if (unit === 'MINUTE') {
    return officeMinutesBetween(stop.stoppedAt, stop.resumedAt, calendar, hours);
  }
  const after = laterOf(addDays(toLocalDate(stop.stoppedAt), -1), stop.countedAfter);
  const lastDay = toLocalDate(stop.resumedAt);
  if (lastDay <= after) {
    return 0;
  }
  return unit === 'DAY' ? daysBetween(after, lastDay) : calendar.workingDaysBetween(after, lastDay);
}
