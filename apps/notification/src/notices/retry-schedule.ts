import { epochMsOf, instantOf } from '@walking-hall/service-kit';

/** Minutes from a failed attempt to the next one: an hour's trouble is hardly noticed, a night's is outlived. */
export const retryMinutes = [1, 5, 15, 60, 240, 720] as const;

/** The first attempt and those of the schedule. */
export const maxAttempts = retryMinutes.length + 1;

/** How long an attempt may take before it counts as interrupted: longer than a transport's own limits together. */
export const leaseMinutes = 5;

/** When to try again after so many failed attempts; undefined where it was the last. */
export function nextAttemptAt(attempts: number, failedAt: string): string | undefined {
  const minutes = retryMinutes[attempts - 1];
  return minutes === undefined ? undefined : minutesAfter(failedAt, minutes);
}

export function leaseUntil(startedAt: string): string {
  return minutesAfter(startedAt, leaseMinutes);
}

function minutesAfter(instant: string, minutes: number): string {
  return instantOf(epochMsOf(instant) + minutes * 60_000);
}
