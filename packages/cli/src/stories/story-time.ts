import { AppError } from '@walking-hall/app-error';
import { atTime, type Instant, toEpochMs, toInstant, toLocalDate } from '@walking-hall/working-calendar';

/** When a step happens, or what is wrong with what it says of it. */
export type StepTime = { readonly at: Instant } | { readonly wrong: 'not_a_date' | 'backwards' };

/**
 * The time of each step. A time of day keeps the day of the step before, and a step without one happens at the time of the step before.
 */
export function stepTimes(starts: Instant, written: readonly (string | undefined)[]): StepTime[] {
  let now = toInstant(toEpochMs(starts));
  return written.map((text) => {
    const at = text === undefined ? now : parseTime(text, now);
    if (at === undefined) return { wrong: 'not_a_date' };
    if (toEpochMs(at) < toEpochMs(now)) return { wrong: 'backwards' };
    now = at;
    return { at };
  });
}

function parseTime(text: string, before: Instant): Instant | undefined {
  try {
    if (text.length === '10:20'.length) return atTime(toLocalDate(before), text);
    if (text.length === '2026-03-19 10:20'.length) return atTime(text.slice(0, 10), text.slice(11));
    return toInstant(toEpochMs(text));
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
}
