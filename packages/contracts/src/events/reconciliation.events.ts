import { instant } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineEvent, topics } from '../define-event.ts';
import { reconciliationCounts } from '../reconciliation.ts';

const about = (summary: string) => ({ topic: topics.notification, summary });

export const reconciliationRequested = defineEvent({
  ...about('Somebody wants the notices of a time held against the events of that time.'),
  type: 'hall.reconciliation.requested.v1',
  data: z.strictObject({
    reconciliation: z.string(),
    /** Events from this instant on, and before the other. */
    from: instant,
    to: instant,
    /** Whether what is missing is intended in the end. */
    repair: z.boolean(),
    /** The owners whose commits are read, in this order, and where in each the reading begins. */
    feeds: z.array(z.strictObject({ source: z.string(), after: z.number().int().min(0) })).min(1),
    at: instant,
  }),
});

export const reconciliationAdvanced = defineEvent({
  ...about('Some commits more of an owner were held against the notices.'),
  type: 'hall.reconciliation.advanced.v1',
  data: z.strictObject({
    reconciliation: z.string(),
    source: z.string(),
    /** From which position the reading went on. */
    after: z.number().int().min(0),
    /** The last commit that was read. */
    position: z.number().int().min(0),
    /** True where this owner has nothing more in the range. */
    ended: z.boolean(),
    /** What these commits add. */
    counts: reconciliationCounts,
    at: instant,
  }),
});

export const reconciliationCompleted = defineEvent({
  ...about(
    'All notices of the range were held against its events; what was missing is intended where asked for.',
  ),
  type: 'hall.reconciliation.completed.v1',
  data: z.strictObject({
    reconciliation: z.string(),
    counts: reconciliationCounts,
    /** How many missing notices were intended now. */
    repaired: z.number().int().min(0),
    at: instant,
  }),
});

export const reconciliationEvents = [
  reconciliationRequested,
  reconciliationAdvanced,
  reconciliationCompleted,
];
