import type { LocalDate } from '../dates/local-date.ts';
import type { Clock } from './clock.ts';
import { assertInOrder, assertStatus, type ClockOrder, occurrenceOf } from './clock-order.ts';

export interface StopOrder extends ClockOrder {
  /** The law wants the expected length told in writing; a law of its own may leave it open. */
  readonly expectedEnd?: LocalDate;
}

/**
 * Stops a running clock for a hearing, an inspection, an expert review and the like. The due date stands until the
 * clock resumes, because only then it is known how far it moves.
 *
 * Source: 行政许可法 art.45 [domain C8: L-PLL]. Which reasons may stop which item is for the bundle to say.
 * @throws Error when the clock is not running, or `at` lies before its last start, stop or resumption
 */
export function stopClock(clock: Clock, order: StopOrder): Clock {
  assertStatus(clock, ['RUNNING'], 'stopped');
  assertInOrder(clock, order.at);
  const { expectedEnd } = order;
  const entry = { entry: 'STOPPED' as const, ...occurrenceOf(order), ...(expectedEnd && { expectedEnd }) };
  return { ...clock, status: 'STOPPED', ledger: [...clock.ledger, entry] };
}
