import type { Clock } from './clock.ts';
import { assertInOrder, assertStatus, type ClockOrder, occurrenceOf } from './clock-order.ts';

/**
 * Ends a clock because what it measured is done, or no longer wanted; a stopped one may end as well. Its due
 * date stays, to tell for ever whether it was met.
 *
 * Source: architecture §7 [design].
 * @throws Error when the clock has ended already, or `at` lies before its last start, stop or resumption
 */
export function endClock(clock: Clock, order: ClockOrder): Clock {
  assertStatus(clock, ['RUNNING', 'STOPPED'], 'ended');
  assertInOrder(clock, order.at);
  const entry = { entry: 'ENDED' as const, ...occurrenceOf(order) };
  return { ...clock, status: 'ENDED', ledger: [...clock.ledger, entry] };
}
