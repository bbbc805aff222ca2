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

/**
 * The moment in China Standard Time; milliseconds are written only where there are any.
 * @throws AppError date_invalid for a moment outside the years 0000–9999
 */
export function toInstant(epochMs: number): Instant {
  const { day, msSinceMidnight } = chinaDayAndTimeMs(epochMs);
  return atTimeMs(day, msSinceMidnight);
}

/** The date in China at a moment. @throws AppError date_invalid */
export function toLocalDate(moment: Instant): LocalDate {
  return fromEpochDay(chinaDayAndTime(moment).day);
}

/** The moment at which clocks in China show this time on this date. @throws AppError date_invalid */
export function atTime(date: LocalDate, time: TimeOfDay): Instant {
  return atTimeMs(toEpochDay(date), timeOfDayMs(time));
}

/** The moment so many milliseconds, of less than a day, after midnight in China. */
export function atTimeMs(day: EpochDay, msSinceMidnight: number): Instant {
  const wholeMs = Math.floor(msSinceMidnight);
  const ms = wholeMs % 1000;
  const fraction = ms === 0 ? '' : `.${padded(ms, 3)}`;
  return `${fromEpochDay(day)}T${clockTime(Math.floor(wholeMs / 1000))}${fraction}+08:00`;
}

/** Where a moment lies in China: its day, and milliseconds since that day's midnight. @throws AppError date_invalid */
export function chinaDayAndTime(moment: Instant): ChinaTime {
  return chinaDayAndTimeMs(toEpochMs(moment));
}

interface ChinaTime {
  readonly day: EpochDay;
  readonly msSinceMidnight: number;
}

function chinaDayAndTimeMs(epochMs: number): ChinaTime {
  const chinaMs = epochMs + CHINA_OFFSET_MS;
  const day = Math.floor(chinaMs / DAY_MS);
  return { day, msSinceMidnight: chinaMs - day * DAY_MS };
}

/** 'HH:MM:SS' */
function clockTime(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${padded(Math.floor(minutes / 60), 2)}:${padded(minutes % 60, 2)}:${padded(seconds % 60, 2)}`;
}

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}
