import { z } from 'zod';
import { type LocalDate, localDate } from '../dates/local-date.ts';

const publicHoliday = z
  .object({
    name: z.object({ zh: z.string().min(1), en: z.string().min(1) }),
    from: localDate,
    to: localDate,
  })
  .refine(({ from, to }) => from <= to, 'a holiday ends before it begins');

/**
 * What a notice says about one year: days off, and weekend days that are worked instead. A holiday over New Year is
 * written in two parts, so that a loaded year tells all about its own days.
 */
export const calendarYear = z
  .object({
    year: z.int().min(1970).max(9999),
    holidays: z.array(publicHoliday),
    makeUpDays: z.array(localDate),
  })
  .refine(({ year, holidays, makeUpDays }) => {
    const isInYear = (date: LocalDate) => date.startsWith(`${year}-`);
    return makeUpDays.every(isInYear) && holidays.every(({ from, to }) => isInYear(from) && isInYear(to));
  }, 'a date lies outside the year')
  .refine(({ holidays, makeUpDays }) => {
    const isOff = (date: LocalDate) => holidays.some(({ from, to }) => from <= date && date <= to);
    return !makeUpDays.some(isOff);
  }, 'a make-up day lies inside a holiday');
export type CalendarYear = z.infer<typeof calendarYear>;

/**
 * One published calendar. Its version changes with every change of its days: a clock remembers the versions that it
 * was computed under. A regional calendar names its parent and says only what differs: its holidays are days off and its
 * make-up days are worked, whatever the parent says.
 */
export const calendarData = z
  .object({
    /** 'CN' for the country, 'CN-64' (ISO 3166-2 with the GB/T 2260 number) for a region. */
    id: z.string().min(1),
    version: z.string().min(1),
    parent: z.string().min(1).optional(),
    /**
     * A region lists every year that it vouches for, with empty lists where it has nothing to add. Otherwise a local
     * holiday that nobody has entered yet would be a working day without a word.
     */
    years: z.array(calendarYear).min(1),
  })
  .refine(
    ({ years }) => new Set(years.map(({ year }) => year)).size === years.length,
    'a year is listed twice',
  );
export type CalendarData = z.infer<typeof calendarData>;
