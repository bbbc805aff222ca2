import {
  addDays,
  type CalendarData,
  daysBetween,
  type LocalDate,
  type WorkingCalendar,
} from '@walking-hall/working-calendar';

type Holiday = CalendarData['years'][number]['holidays'][number];

/**
 * The working day of last year that a day is compared with [design]:
 * - the last working day before a public holiday: the last one before the same holiday;
 * - the first working day after one: the first one after the same holiday;
 * - any other: the same weekday 52 weeks earlier, or the nearest same weekday within two weeks of it (the earlier one
 *   first) that is an ordinary working day as well.
 *
 * Undefined for a day off, and where there is no such day. Where days off hold several holidays, the first counts.
 * @throws AppError `calendar_year_missing`
 */
export function findMatchedDay(
  date: LocalDate,
  calendar: WorkingCalendar,
  holidays: readonly Holiday[],
): LocalDate | undefined {
  if (!calendar.isWorkingDay(date)) return undefined;
  const next = holidayIn(holidays, addDays(date, 1), calendar.nextWorkingDay(addDays(date, 1)));
  if (next) {
    const same = sameHolidayLastYear(holidays, next);
    return same && calendar.previousWorkingDay(addDays(same.from, -1));
  }
  const last = holidayIn(holidays, addDays(calendar.previousWorkingDay(addDays(date, -1)), 1), date);
  if (last) {
    const same = sameHolidayLastYear(holidays, last);
    return same && calendar.nextWorkingDay(addDays(same.to, 1));
  }
  return [0, -7, 7, -14, 14]
    .map((days) => addDays(date, days - 364))
    .find((day) => isOrdinary(day, calendar, holidays));
}

function isOrdinary(date: LocalDate, calendar: WorkingCalendar, holidays: readonly Holiday[]): boolean {
  if (!calendar.isWorkingDay(date)) return false;
  const before = addDays(calendar.previousWorkingDay(addDays(date, -1)), 1);
  const after = calendar.nextWorkingDay(addDays(date, 1));
  return !holidayIn(holidays, before, date) && !holidayIn(holidays, addDays(date, 1), after);
}

/** The first holiday that begins or lies in [from, to). */
function holidayIn(holidays: readonly Holiday[], from: LocalDate, to: LocalDate): Holiday | undefined {
  return holidays.find((holiday) => holiday.from < to && holiday.to >= from);
}

/** Movable feasts lie up to a month apart; a holiday over New Year is written in two parts. */
function sameHolidayLastYear(holidays: readonly Holiday[], { name, from }: Holiday): Holiday | undefined {
  const distance = (holiday: Holiday) => Math.abs(daysBetween(addDays(from, -365), holiday.from));
  const [nearest] = holidays
    .filter((holiday) => holiday.name.zh === name.zh && distance(holiday) < 60)
    .sort((a, b) => distance(a) - distance(b));
  return nearest;
}
