import { AppError } from '@walking-hall/app-error';
import { z } from 'zod';
import { type EpochDay, fromEpochDay, toEpochDay } from './epoch-day.ts';
import type { LocalDate } from './local-date.ts';
import { type TimeOfDay, timeOfDayMs } from './time-of-day.ts';

/**
 * A moment, as an ISO date-time with seconds and an offset. Any offset is taken; what this package gives out is
 * always in China Standard Time (+08:00, no summer time), so that it reads as an office reads it and sorts as text.
 */
export const instant = z.iso.datetime({ offset: true });
export type Instant = z.infer<typeof instant>;

const CHINA_OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;

/** @throws AppError date_invalid when the text is not an ISO date-time with an offset */
export function toEpochMs(moment: Instant): number {
  if (!instant.safeParse(moment).success) {
    throw new AppError('date_invalid', { value: moment });
  }
  return Date.parse(moment);
}

/** The moment in China Standard Time; milliseconds are written only where there are any. */
export function toInstant(epochMs: number): Instant {
  const text = new Date(epochMs + CHINA_OFFSET_MS).toISOString();
  return `${text.slice(0, text.endsWith('.000Z') ? -5 : -1)}+08:00`;
}

/** The date in China at a moment. @throws AppError date_invalid */
export function toLocalDate(moment: Instant): LocalDate {
  return fromEpochDay(chinaDayAndTime(moment).day);
}

/** The moment at which clocks in China show this time on this date. @throws AppError date_invalid */
export function atTime(date: LocalDate, time: TimeOfDay): Instant {
  return atTimeMs(toEpochDay(date), timeOfDayMs(time));
}

/** The moment so many milliseconds after midnight in China. */
export function atTimeMs(day: EpochDay, msSinceMidnight: number): Instant {
  return toInstant(day * DAY_MS + msSinceMidnight - CHINA_OFFSET_MS);
}

/** Where a moment lies in China: its day, and milliseconds since that day's midnight. @throws AppError date_invalid */
export function chinaDayAndTime(moment: Instant): { day: EpochDay; msSinceMidnight: number } {
  const chinaMs = toEpochMs(moment) + CHINA_OFFSET_MS;
  const day = Math.floor(chinaMs / DAY_MS);
  return { day, msSinceMidnight: chinaMs - day * DAY_MS };
}
