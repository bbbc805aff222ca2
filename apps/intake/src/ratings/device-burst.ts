import { toEpochMs } from '@walking-hall/working-calendar';

/** So many of the best level on one device in so short a time are flagged (domain A44). */
export const burstSize = 30;
const burstMs = 5 * 60_000;

export interface TimedRating {
  readonly rating: string;
  readonly givenAt: string;
}

/**
 * The ratings of every burst that one of them is part of: it, and of the others of its device the nearest before and
 * after it, both from the nearest on and at most one fewer than a burst of each. Whichever is looked at last finds the
 * whole, so that it does not matter in which order they are looked at.
 */
export function burstsAround(
  one: TimedRating,
  before: readonly TimedRating[],
  after: readonly TimedRating[],
): readonly string[] {
  const inOrder = [...before.toReversed(), one, ...after];
  const found = new Set<string>();
  for (let first = 0; first + burstSize <= inOrder.length; first++) {
    const burst = inOrder.slice(first, first + burstSize);
    if (lengthMs(burst) <= burstMs) for (const { rating } of burst) found.add(rating);
  }
  return [...found];
}

function lengthMs(burst: readonly TimedRating[]): number {
  const [first, last] = [burst[0], burst.at(-1)];
  return first && last ? toEpochMs(last.givenAt) - toEpochMs(first.givenAt) : 0;
}
