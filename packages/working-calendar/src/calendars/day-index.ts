import { AppError } from '@walking-hall/app-error';
import { type EpochDay, yearOf } from '../dates/epoch-day.ts';
import type { CalendarData } from './calendar-data.ts';
import { type Stretch, stretchesOf } from './stretch.ts';

/**
 * Working-day questions on integers, each answered by a few array reads however far apart the days are.
 * Whenever a day that is given or reached lies in a year that a layer does not hold, they throw AppError
 * calendar_year_missing {year, calendar}.
 */
export interface DayIndex {
  isWorkingDay(day: EpochDay): boolean;
  /**
   * The nth working day after the day, for n >= 1. 0 is the last one on or before it, -1 the one before that.
   */
  workingDayAt(day: EpochDay, n: number): EpochDay;
  /** Working days in (a, b]; negative when b is before a. */
  workingDaysBetween(a: EpochDay, b: EpochDay): number;
  /** Only throws when the day's year is missing. */
  assertLoaded(day: EpochDay): void;
}

export function createDayIndex(layers: readonly CalendarData[]): DayIndex {
  const stretches = stretchesOf(layers);

  function stretchOf(day: EpochDay): Stretch {
    for (const stretch of stretches) {
      if (stretch.firstDay <= day && day <= stretch.lastDay) {
        return stretch;
      }
    }
    throw yearMissing(layers, yearOf(day));
  }

  return {
    isWorkingDay(day) {
      const stretch = stretchOf(day);
      return rankOf(stretch, day) > rankOf(stretch, day - 1);
    },
    workingDayAt(day, n) {
      const stretch = stretchOf(day);
      const position = rankOf(stretch, day) + n;
      const found = stretch.workingDays[position - 1];
      if (found === undefined) {
        throw yearMissing(layers, position < 1 ? stretch.firstYear - 1 : stretch.lastYear + 1);
      }
      return found;
    },
    workingDaysBetween(a, b) {
      const stretch = stretchOf(a);
      if (stretchOf(b) !== stretch) {
        throw yearMissing(layers, a < b ? stretch.lastYear + 1 : stretch.firstYear - 1);
      }
      return rankOf(stretch, b) - rankOf(stretch, a);
    },
    assertLoaded(day) {
      stretchOf(day);
    },
  };
}

/** Working days of the stretch up to and including the day. */
function rankOf(stretch: Stretch, day: EpochDay): number {
  return stretch.rank[day - stretch.firstDay + 1] ?? 0;
}

/** Names the first layer that lacks the year: that is the calendar to load. */
function yearMissing(layers: readonly CalendarData[], year: number): AppError {
  const lacking = layers.find(({ years }) => !years.some((loaded) => loaded.year === year));
  return new AppError('calendar_year_missing', { year, calendar: lacking?.id ?? '' });
}
