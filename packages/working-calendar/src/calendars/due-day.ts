import type { EpochDay } from '../dates/epoch-day.ts';
import { type OfficeHours, officeDay } from '../hours/office-hours.ts';
import type { DayIndex } from './day-index.ts';
import type { Limit } from './limit.ts';

/**
 * The last day of a limit. The starting day is not counted (民法典 art.201 [knowledge]).
 *
 * - WORKING_DAY: the nth working day after the start (domain C7).
 * - DAY: n calendar days after it; when that is a day off, the next working day (民法典 art.203 [knowledge]).
 * - MINUTE: the day on which the minutes run out when they start at the opening of the first working day on or after
 *   the start [design]. Who knows the moment of the start uses `addOfficeMinutes`.
 */
export function dueDay(index: DayIndex, start: EpochDay, limit: Limit, hours: OfficeHours): EpochDay {
  switch (limit.unit) {
    case 'WORKING_DAY':
      return plusWorkingDays(index, start, limit.value);
    case 'DAY':
      return workingDayOnOrAfter(index, start + limit.value);
    case 'MINUTE':
      return plusWorkingDays(index, workingDayOnOrAfter(index, start), wholeDays(limit.value, hours));
  }
}

/** The latest start from which a limit is met by `due`: the latest s with dueDay(s) <= due. */
export function startDay(index: DayIndex, due: EpochDay, limit: Limit, hours: OfficeHours): EpochDay {
  switch (limit.unit) {
    case 'WORKING_DAY':
      return minusWorkingDays(index, due, limit.value);
    case 'DAY':
      return index.workingDayAt(due, 0) - limit.value;
    case 'MINUTE':
      return index.workingDayAt(due, -wholeDays(limit.value, hours));
  }
}

/** The nth working day after a day; n = 0 is the day itself, worked or not. */
export function plusWorkingDays(index: DayIndex, day: EpochDay, n: number): EpochDay {
  assertCount(n);
  if (n > 0) {
    return index.workingDayAt(day, n);
  }
  index.assertLoaded(day);
  return day;
}

/**
 * The latest day s with plusWorkingDays(s, n) <= day. From any day between two working days the count is the
 * same, so it is the day before a working day, and need not be worked itself.
 */
export function minusWorkingDays(index: DayIndex, day: EpochDay, n: number): EpochDay {
  assertCount(n);
  const latest = n > 0 ? index.workingDayAt(day, 1 - n) - 1 : day;
  index.assertLoaded(latest);
  return latest;
}

export function workingDayOnOrAfter(index: DayIndex, day: EpochDay): EpochDay {
  return index.isWorkingDay(day) ? day : index.workingDayAt(day, 1);
}

/** Office days that pass before the day on which the last minute falls. */
function wholeDays(minutes: number, hours: OfficeHours): number {
  return Math.max(0, Math.ceil(minutes / officeDay(hours).minutes) - 1);
}

function assertCount(n: number): void {
  if (!Number.isInteger(n) || n < 0) {
    throw new Error(`a number of working days is a whole number from 0 on, not ${n}`);
  }
}
