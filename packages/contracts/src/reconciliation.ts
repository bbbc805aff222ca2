import { z } from 'zod';

const count = z.number().int().min(0);

/** What holding notices against events came to. */
export const reconciliationCounts = z.strictObject({
  commits: count,
  /** Events that a rule could be about. */
  events: count,
  /** Notices that these events owe. */
  owed: count,
  /** Of those, how many were written down when they were due. */
  present: count,
  missing: count,
  /** Written down for these events, but owed by no rule. */
  unexpected: count,
  /** The same rule, recipient and channel twice for an event. */
  doubled: count,
  /** Events that could not be judged, because what they refer to has not been heard of. */
  unclear: count,
});
export type ReconciliationCounts = z.infer<typeof reconciliationCounts>;
