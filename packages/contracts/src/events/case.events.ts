import { approvalPlan } from '@walking-hall/approval-planner';
import { bundleLocalId, text } from '@walking-hall/bundle-sdk';
import { instant, localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { activityId, bundleDigest, departmentCode, taskId } from '../ids.ts';
import { caseFacts } from './case-facts.ts';
import { routing } from './routing-topic.ts';

export const caseOpened = defineEvent({
  ...routing('A case was opened under a pinned bundle, with its plan.'),
  type: 'hall.case.opened.v1',
  data: z.strictObject({
    ...caseFacts,
    digest: bundleDigest,
    plan: approvalPlan,
    /** The region's department for each of the bundle's. */
    departments: z.record(z.string(), departmentCode),
    /** Answers that conditions and quotas read later; nothing personal. */
    answers: z.record(z.string(), z.unknown()),
    /** The region's policies at that time, which conditions read too. */
    policies: z.array(z.string()),
    deficiencies: z.array(z.string()),
    /** Until when each of the deficiencies has to be cured. */
    cureDueDates: z.record(bundleLocalId, localDate),
    openedAt: instant,
  }),
});

export const serviceOffered = defineEvent({
  ...routing('A value-added service is offered, because an item was granted.'),
  type: 'hall.case.service-offered.v1',
  data: z.strictObject({
    ...caseFacts,
    service: bundleLocalId,
    serviceName: text,
    because: taskId,
    at: instant,
  }),
});

export const serviceAnswered = defineEvent({
  ...routing('The applicant accepted or declined an offer.'),
  type: 'hall.case.service-answered.v1',
  data: z.strictObject({
    ...caseFacts,
    service: bundleLocalId,
    accepted: z.boolean(),
    activity: activityId.optional(),
    seat: z.number().int().min(1).optional(),
    waiting: z.number().int().min(1).optional(),
    at: instant,
  }),
});

export const resultsReleased = defineEvent({
  ...routing('Results were released together, as one set.'),
  type: 'hall.case.results-released.v1',
  data: z.strictObject({
    ...caseFacts,
    results: z.array(
      z.strictObject({
        task: taskId,
        name: text,
        number: z.string().optional(),
        material: bundleLocalId.optional(),
        /** What the material belongs to, where it counts for that alone: a project's code. */
        subject: z.string().optional(),
        validTo: localDate.optional(),
      }),
    ),
    at: instant,
  }),
});

export const caseCompleted = defineEvent({
  ...routing('Every task is decided and every result released (办结).'),
  type: 'hall.case.completed.v1',
  data: z.strictObject({
    ...caseFacts,
    granted: z.number().int(),
    refused: z.number().int(),
    openedAt: instant,
    workingDays: z.number().int(),
    onTime: z.boolean(),
    at: instant,
  }),
});

export const caseDelivered = defineEvent({
  ...routing('The results are in the applicant’s hands (送达).'),
  type: 'hall.case.delivered.v1',
  data: z.strictObject({
    ...caseFacts,
    proof: z.strictObject({
      /** `HANDOVER_CODE`: by a grid worker, who was told the applicant’s code. */
      kind: z.enum(['ELECTRONIC', 'SIGNATURE', 'COURIER', 'HANDOVER_CODE']),
      reference: z.string().max(100),
    }),
    at: instant,
  }),
});

export const factsReported = defineEvent({
  ...routing('Something became known that tasks of the case wait for.'),
  type: 'hall.case.facts-reported.v1',
  data: z.strictObject({
    ...caseFacts,
    /** By field; nothing personal. */
    answers: z.record(z.string(), z.unknown()),
    at: instant,
    by: z.string(),
  }),
});

export const caseWithdrawn = defineEvent({
  ...routing('The applicant withdrew after acceptance: what is not decided ends, what was granted stands.'),
  type: 'hall.case.withdrawn.v1',
  data: z.strictObject({ ...caseFacts, at: instant }),
});
