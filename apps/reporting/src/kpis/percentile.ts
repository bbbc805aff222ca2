import type { Counts, Span } from '../figures/counters.ts';

export interface Lengths {
  /** By rising length. */
  readonly lengths: readonly (readonly [length: number, count: number])[];
  /** How many there are in all. */
  readonly count: number;
}

/** How many of each length some counts hold of a span. */
export function lengthsOf(counts: Counts, span: Span): Lengths {
  const prefix = `${span}:`;
  const lengths = Object.entries(counts)
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, count = 0]) => [Number(name.slice(prefix.length)), count] as const)
    .sort(([a], [b]) => a - b);
  return { lengths, count: lengths.reduce((sum, [, count]) => sum + count, 0) };
}

/**
 * The least length that a part of all did not exceed (nearest rank): one that occurred, never one between two. The part
 * is in percent; 0 gives the least of all. Undefined where there are none.
 */
export function percentile({ lengths, count }: Lengths, percent: number): number | undefined {
  const rank = Math.max(1, Math.ceil((count * percent) / 100));
  let seen = 0;
  for (const [length, times] of lengths) {
    seen += times;
    if (seen >= rank) return length;
  }
  return undefined;
}
