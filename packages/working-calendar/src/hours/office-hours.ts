import { z } from 'zod';
import { type TimeOfDay, timeOfDay, timeOfDayMs } from '../dates/time-of-day.ts';

/** When an office is open on every working day, in order; a lunch break parts two of them. */
export const officeHours = z
  .array(z.object({ from: timeOfDay, to: timeOfDay }))
  .min(1)
  .refine((hours) => {
    const times = hours.flatMap(({ from, to }) => [from, to]);
    return times.every((time, i) => i === 0 || (times[i - 1] ?? time) < time);
  }, 'office hours must follow one another without touching');
export type OfficeHours = z.infer<typeof officeHours>;

/** [design] Regions set their own. */
export const defaultOfficeHours: OfficeHours = [{ from: '09:00', to: '17:00' }];

/** One day at the office: when it opens first, when it closes last, and the minutes in which it is open. */
export interface OfficeDay {
  readonly opensAt: TimeOfDay;
  readonly closesAt: TimeOfDay;
  readonly minutes: number;
}

/** @throws Error when there are no hours at all */
export function officeDay(hours: OfficeHours): OfficeDay {
  const [first] = hours;
  const last = hours.at(-1);
  if (first === undefined || last === undefined) {
    throw new Error('office hours are empty');
  }
  const ms = hours.reduce((sum, { from, to }) => sum + timeOfDayMs(to) - timeOfDayMs(from), 0);
  return { opensAt: first.from, closesAt: last.to, minutes: ms / 60_000 };
}
