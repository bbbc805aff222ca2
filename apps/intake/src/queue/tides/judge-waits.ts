import type { TideBasis, TidePolicy, Waits } from '@walking-hall/contracts';
import type { Baseline } from '../waits/baseline.ts';

// Averages are compared as products of whole numbers: +20.0 % is not more than 20 %, whatever a division would round to.

/** What a half hour is held against: last year's, or the region's absolute threshold with too little to compare. */
export function basisFor(
  { tickets }: Waits,
  from: string,
  baseline: Baseline | undefined,
  { minTickets, thresholdPercent, absoluteMinutes }: TidePolicy,
): TideBasis {
  const matched = baseline?.waits[from];
  if (tickets < minTickets || matched === undefined) return { kind: 'ABSOLUTE', minutes: absoluteMinutes };
  return { kind: 'MATCHED_DAY', date: baseline?.date ?? '', ...matched, thresholdPercent };
}

/** Whether the average wait lies strictly above what the basis allows. */
export function exceeds({ tickets, waitSeconds }: Waits, basis: TideBasis): boolean {
  if (basis.kind === 'ABSOLUTE') return waitSeconds > basis.minutes * 60 * tickets;
  return waitSeconds * basis.tickets * 100 > basis.waitSeconds * tickets * (100 + basis.thresholdPercent);
}

/** Whether the average wait lies strictly under that of last year; without one, under the absolute threshold. */
export function liesUnder(
  { tickets, waitSeconds }: Waits,
  matched: Waits | undefined,
  { absoluteMinutes }: TidePolicy,
): boolean {
  if (matched === undefined) return waitSeconds < absoluteMinutes * 60 * tickets;
  return waitSeconds * matched.tickets < matched.waitSeconds * tickets;
}
