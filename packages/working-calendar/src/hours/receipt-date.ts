import type { WorkingCalendar } from '../calendars/working-calendar.ts';
import { atTime, type Instant, toEpochMs, toLocalDate } from '../dates/instant.ts';
import type { LocalDate } from '../dates/local-date.ts';
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
  const date = toLocalDate(capturedAt);
  const isAfterClosing = toEpochMs(capturedAt) > toEpochMs(atTime(date, officeDay(hours).closesAt));
  return isAfterClosing ? calendar.addWorkingDays(date, 1) : calendar.nextWorkingDay(date);
}
