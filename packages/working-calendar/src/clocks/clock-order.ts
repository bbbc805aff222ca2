import { type Instant, toEpochMs, toInstant } from '../dates/instant.ts';
import type { Clock } from './clock.ts';

/** An order that changes a clock: the moment at which it takes effect, why, and who gave it (a person or a service). */
export interface ClockOrder {
  readonly at: Instant;
  readonly cause: string;
  readonly orderedBy: string;
}

/** The order with its moment in China Standard Time, as ledgers hold it. @throws AppError date_invalid */
export function occurrenceOf({ at, cause, orderedBy }: ClockOrder): ClockOrder {
  return { at: toInstant(toEpochMs(at)), cause, orderedBy };
}

/** @throws Error when the clock has another status: whoever orders must look at the clock first */
export function assertStatus(clock: Clock, allowed: readonly Clock['status'][], what: string): void {
  if (!allowed.includes(clock.status)) {
    throw new Error(`the clock ${clock.name} is ${clock.status}: it can not be ${what}`);
  }
}

/**
 * Stops and resumptions must come in order of time, else a stop would end before it began. Entries that do not part
 * running from standing time may be recorded late.
 * @throws Error
 */
export function assertInOrder(clock: Clock, at: Instant): void {
  const turns = clock.ledger.filter(({ entry }) => ['STARTED', 'STOPPED', 'RESUMED'].includes(entry));
  const last = turns.at(-1)?.at ?? clock.startedAt;
  if (toEpochMs(at) < toEpochMs(last)) {
    throw new Error(`the ledger of the clock ${clock.name} stands at ${last}: ${at} lies before that`);
  }
}
