import { fromEpochDay, toEpochDay } from './epoch-day.ts';
import type { LocalDate } from './local-date.ts';

/**
 * The date so many calendar days later (earlier, when negative).
 * @throws AppError date_invalid
 */
export function addDays(date: LocalDate, days: number): LocalDate {
  return fromEpochDay(toEpochDay(date) + days);
}

/**
 * Calendar days from a to b: 1 from a day to the next, negative when b is before a.
 * @throws AppError date_invalid
 */
export function daysBetween(a: LocalDate, b: LocalDate): number {
  return toEpochDay(b) - toEpochDay(a);
}

/** The later of two dates; as text they sort in order of time. */
export function laterOf(a: LocalDate, b: LocalDate): LocalDate {
  if (a < b) {
    return b;
  }
  return a;
}

/** The earlier of two dates. */
export function earlierOf(a: LocalDate, b: LocalDate): LocalDate {
  if (a < b) {
    return a;
  }
  return b;
}
