import { fromEpochDay, toEpochDay } from '../dates/epoch-day.ts';
import type { LocalDate } from '../dates/local-date.ts';
import { defaultOfficeHours, type OfficeHours } from '../hours/office-hours.ts';
import type { CalendarData } from './calendar-data.ts';
import { createDayIndex } from './day-index.ts';
import { dueDay, minusWorkingDays, plusWorkingDays, startDay, workingDayOnOrAfter } from './due-day.ts';
import type { Limit } from './limit.ts';

/**
 * Working days of one place (domain C7). Each answer takes constant time.
 *
 * Every method throws AppError `calendar_year_missing` when a day that it is given or comes to lies in a year that is
 * not loaded, and `date_invalid` for text that is not a date. A negative or broken number of days is a plain Error.
 */
export interface WorkingCalendar {
  /** Names every layer with its version: 'CN@2026.1+CN-64@3'. Equal versions give equal answers. */
  readonly version: string;
  isWorkingDay(date: LocalDate): boolean;
  /** The nth working day after the date, which is not counted itself; n = 0 is the date itself, worked or not. */
  addWorkingDays(date: LocalDate, n: number): LocalDate;
  /** The latest date s with addWorkingDays(s, n) <= date. It need not be a working day. */
  subtractWorkingDays(date: LocalDate, n: number): LocalDate;
  /** Working days in (a, b]; negative when b is before a. */
  workingDaysBetween(a: LocalDate, b: LocalDate): number;
  /** The first working day on or after the date. */
  nextWorkingDay(date: LocalDate): LocalDate;
  /** The last working day on or before the date. */
  previousWorkingDay(date: LocalDate): LocalDate;
  /**
   * The last day of a limit; it ends when the office closes on it. The start is not counted, and a limit of calendar
   * days that ends on a day off ends on the next working day (民法典 art.201, 203 [knowledge]). Minutes are taken from
   * the opening of the first working day on or after the start, by the hours given (else `defaultOfficeHours`).
   */
  dueDate(start: LocalDate, limit: Limit, hours?: OfficeHours): LocalDate;
  /** The latest date s with dueDate(s, limit) <= due. */
  startFor(due: LocalDate, limit: Limit, hours?: OfficeHours): LocalDate;
}

/**
 * @param layers the national calendar, then that of each smaller region, each naming the one before as its parent. A
 *   year counts as loaded when every layer holds it.
 * @throws Error when the layers are not such a chain
 */
export function createWorkingCalendar(layers: readonly CalendarData[]): WorkingCalendar {
  assertChain(layers);
  const index = createDayIndex(layers);
  return {
    version: layers.map(({ id, version }) => `${id}@${version}`).join('+'),
    isWorkingDay: (date) => index.isWorkingDay(toEpochDay(date)),
    addWorkingDays: (date, n) => fromEpochDay(plusWorkingDays(index, toEpochDay(date), n)),
    subtractWorkingDays: (date, n) => fromEpochDay(minusWorkingDays(index, toEpochDay(date), n)),
    workingDaysBetween: (a, b) => index.workingDaysBetween(toEpochDay(a), toEpochDay(b)),
    nextWorkingDay: (date) => fromEpochDay(workingDayOnOrAfter(index, toEpochDay(date))),
    previousWorkingDay: (date) => fromEpochDay(index.workingDayAt(toEpochDay(date), 0)),
    dueDate: (start, limit, hours = defaultOfficeHours) =>
      fromEpochDay(dueDay(index, toEpochDay(start), limit, hours)),
    startFor: (due, limit, hours = defaultOfficeHours) =>
      fromEpochDay(startDay(index, toEpochDay(due), limit, hours)),
  };
}

function assertChain(layers: readonly CalendarData[]): void {
  if (layers.length === 0) {
    throw new Error('a working calendar needs at least the national layer');
  }
  layers.forEach(({ id, parent }, i) => {
    const before = layers[i - 1]?.id;
    if (parent !== before) {
      throw new Error(
        `calendar ${id} belongs on top of ${parent ?? 'nothing'}, not of ${before ?? 'nothing'}`,
      );
    }
  });
}
