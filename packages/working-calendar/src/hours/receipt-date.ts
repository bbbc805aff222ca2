import type { WorkingCalendar } from '../calendars/working-calendar.ts';
import { fromEpochDay } from '../dates/epoch-day.ts';
import { chinaDayAndTime, type Instant } from '../dates/instant.ts';
import type { LocalDate } from '../dates/local-date.ts';
import { timeOfDayMs } from '../dates/time-of-day.ts';
import { type OfficeHours, officeDay } from './office-hours.ts';

/**
 * The working day on which something that came in counts as received; its limits start after that day. Up to the
 * closing minute itself a working day counts, before opening and at lunch too; anything later, or on a day off, counts
 * as received on the next working day. So a kiosk may take cases by night without shortening the office's time.
 *
 * Source: domain C7 and A17 [design].
 * @throws AppError calendar_year_missing, date_invalid
 */
export function receiptDate(capturedAt: Instant, calendar: WorkingCalendar, hours: OfficeHours): LocalDate {
  const { day, msSinceMidnight } = chinaDayAndTime(capturedAt);
  const date = fromEpochDay(day);
  const isAfterClosing = msSinceMidnight > timeOfDayMs(officeDay(hours).closesAt);
  return isAfterClosing ? calendar.addWorkingDays(date, 1) : calendar.nextWorkingDay(date);
}
