import { type EpochDay, firstDayOf, isWeekday, toEpochDay } from '../dates/epoch-day.ts';
import type { CalendarData } from './calendar-data.ts';

/**
 * Consecutive loaded years with their working days laid out for constant-time questions (rank and select).
 * A gap between loaded years parts two stretches, so nothing ever counts across it.
 */
export interface Stretch {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly firstDay: EpochDay;
  readonly lastDay: EpochDay;
  /** rank[d]: working days among the first d days, so rank[0] is 0 and there is one entry more than days. */
  readonly rank: Int32Array;
  /** The working days in order. */
  readonly workingDays: Int32Array;
}

/**
 * The years that every layer holds. In them a day is worked when the last layer that names it says so, else from Monday
 * to Friday (domain C7: `isWD(d) = d∈MAKEUP or (weekday(d)≤Fri and d∉HOLIDAY)`).
 */
export function stretchesOf(layers: readonly CalendarData[]): Stretch[] {
  const exceptions = exceptionsOf(layers);
  const isWorking = (day: EpochDay) => exceptions.get(day) ?? isWeekday(day);
  return runsOf(yearsInAll(layers)).map(([firstYear, lastYear]) =>
    stretchOver(firstYear, lastYear, isWorking),
  );
}

/** For every day that a layer names: whether it is worked. A later layer overrides an earlier one. */
function exceptionsOf(layers: readonly CalendarData[]): Map<EpochDay, boolean> {
  const exceptions = new Map<EpochDay, boolean>();
  for (const { holidays, makeUpDays } of layers.flatMap(({ years }) => years)) {
    for (const { from, to } of holidays) {
      for (let day = toEpochDay(from); day <= toEpochDay(to); day++) {
        exceptions.set(day, false);
      }
    }
    for (const date of makeUpDays) {
      exceptions.set(toEpochDay(date), true);
    }
  }
  return exceptions;
}

function yearsInAll(layers: readonly CalendarData[]): number[] {
  const [first = new Set<number>(), ...others] = layers.map(
    ({ years }) => new Set(years.map(({ year }) => year)),
  );
  return [...first].filter((year) => others.every((years) => years.has(year)));
}

/** Ascending numbers as pairs of first and last of each consecutive run. */
function runsOf(years: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const year of years.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.[1] === year - 1) {
      run[1] = year;
    } else {
      runs.push([year, year]);
    }
  }
  return runs;
}

function stretchOver(firstYear: number, lastYear: number, isWorking: (day: EpochDay) => boolean): Stretch {
  const firstDay = firstDayOf(firstYear);
  const lastDay = firstDayOf(lastYear + 1) - 1;
  const rank = new Int32Array(lastDay - firstDay + 2);
  const workingDays: EpochDay[] = [];
  for (let day = firstDay; day <= lastDay; day++) {
    if (isWorking(day)) {
      workingDays.push(day);
    }
    rank[day - firstDay + 1] = workingDays.length;
  }
  return { firstYear, lastYear, firstDay, lastDay, rank, workingDays: Int32Array.from(workingDays) };
}
