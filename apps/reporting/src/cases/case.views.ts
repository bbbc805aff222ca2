import { defineView } from '@walking-hall/persistence';
import { z } from 'zod';
import type { Side } from '../rebuild/side.ts';

/** What is known of an application when its own events, or those of its case, no longer say it. */
export const applicationState = z.strictObject({
  path: z.string(),
  bundle: z.string(),
  channel: z.string(),
  /** When it was taken down: an offline application counts from there. */
  submittedAt: z.string(),
});
export type ApplicationState = z.infer<typeof applicationState>;

/** A task that lies with its department. */
const openTask = z.strictObject({
  department: z.string(),
  /** Date on which it was opened. */
  since: z.string(),
  warned: z.boolean(),
  overdue: z.boolean(),
  stopped: z.boolean(),
});
export type OpenTask = z.infer<typeof openTask>;

/** A task or milestone of the plan that what comes before keeps from beginning. */
const waitingNode = z.strictObject({
  kind: z.enum(['TASK', 'MILESTONE']),
  /** Tasks and milestones that it waits for. */
  on: z.array(z.string()),
});
export type WaitingNode = z.infer<typeof waitingNode>;

/** A case as far as counting what is open in it needs. */
export const caseState = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('OPEN'),
    path: z.string(),
    bundle: z.string(),
    /** By item. */
    tasks: z.record(z.string(), openTask),
    /** By item or milestone. */
    waiting: z.record(z.string(), waitingNode),
    /** How long tasks stood still so far, and since when one does. */
    stoppedMs: z.number().int(),
    stoppedAt: z.string().optional(),
  }),
  z.strictObject({ status: z.literal('ENDED') }),
]);
export type CaseState = z.infer<typeof caseState>;
export type OpenCase = Extract<CaseState, { status: 'OPEN' }>;

export function defineCases(side: Side) {
  return {
    applications: defineView({ name: `applications_${side}`, schema: applicationState }),
    cases: defineView({ name: `cases_${side}`, schema: caseState }),
  };
}

export function openIn(state: CaseState | undefined): OpenCase | undefined {
  return state?.status === 'OPEN' ? state : undefined;
}
