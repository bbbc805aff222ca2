import { addDays } from '../dates/calendar-days.ts';
import { nationalCalendar } from './national-calendar.ts';

/**
 * Working days as one would count them on a wall calendar, day by day: the model that the real calendar is held to.
 * Gives undefined where the walk leaves the loaded years.
 */
export const naive = {
  isWorkingDay(date: string): boolean | undefined {
    const year = nationalCalendar.years.find((loaded) => date.startsWith(`${loaded.year}-`));
    if (year === undefined) {
      return undefined;
    }
    const isOff = year.holidays.some(({ from, to }) => from <= date && date <= to);
    const isWeekend = [0, 6].includes(new Date(date).getUTCDay());
    return year.makeUpDays.includes(date) || !(isOff || isWeekend);
  },

  addWorkingDays(date: string, n: number): string | undefined {
    let day = date;
    for (let left = n; left > 0; ) {
      day = addDays(day, 1);
      const isWorked = naive.isWorkingDay(day);
      if (isWorked === undefined) {
        return undefined;
      }
      left -= isWorked ? 1 : 0;
    }
    return day;
  },

  /** Tries one start after the other, backwards. */
  subtractWorkingDays(date: string, n: number): string | undefined {
    for (let start = date; naive.isWorkingDay(start) !== undefined; start = addDays(start, -1)) {
      const due = naive.addWorkingDays(start, n);
      if (due !== undefined && due <= date) {
        return start;
      }
    }
    return undefined;
  },

  /** Working days in (a, b], for a <= b. */
  workingDaysBetween(a: string, b: string): number {
    let count = 0;
    for (let day = addDays(a, 1); day <= b; day = addDays(day, 1)) {
      count += naive.isWorkingDay(day) ? 1 : 0;
    }
    return count;
  },
};
