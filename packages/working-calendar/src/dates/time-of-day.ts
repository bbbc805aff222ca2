import { AppError } from '@walking-hall/app-error';
import { z } from 'zod';

const SHAPE = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** A minute of the day in China, 'HH:MM', 00:00 to 23:59. */
export const timeOfDay = z.string().regex(SHAPE);
export type TimeOfDay = z.infer<typeof timeOfDay>;

/**
 * Milliseconds since midnight.
 * @throws AppError date_invalid when the text is not a time of day
 */
export function timeOfDayMs(time: TimeOfDay): number {
  if (!SHAPE.test(time)) {
    throw new AppError('date_invalid', { value: time });
  }
  return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * 60_000;
}
