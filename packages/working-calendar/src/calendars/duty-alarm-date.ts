import { addDays } from '../dates/calendar-days.ts';
import type { LocalDate } from '../dates/local-date.ts';
import { defaultOfficeHours, type OfficeHours } from '../hours/office-hours.ts';
import type { Limit } from './limit.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/**
 * When to remind a citizen or an enterprise of a duty of theirs: the last working day on or before the last day of
 * the limit, before any move to the next working day. The move is a favour to rely on only in need, and on the day off
 * no counter is open to help.
 *
 * Source: domain C7 ("for citizens' duties alarm on the last WD before") [design].
 * For a duty with a fixed date, `calendar.previousWorkingDay(date)` is the same rule.
 * @throws AppError calendar_year_missing, date_invalid
 */
export function dutyAlarmDate(
  start: LocalDate,
  limit: Limit,
  calendar: WorkingCalendar,
  hours: OfficeHours = defaultOfficeHours,
): LocalDate {
  const lastDay = limit.unit === 'DAY' ? addDays(start, limit.value) : calendar.dueDate(start, limit, hours);
  return calendar.previousWorkingDay(lastDay);
}
