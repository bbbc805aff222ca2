import { approvalPlan } from '@walking-hall/approval-planner';
import { bundleLocalId, text } from '@walking-hall/bundle-sdk';
import { instant, localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import {
  activityId,
  applicationId,
  bundleDigest,
  bundleId,
  caseId,
  departmentCode,
  partyRef,
  regionCode,
  regionPath,
  taskId,
} from '../ids.ts';
import { channel } from './intake.events.ts';
import { routing } from './routing-topic.ts';

export const caseOpened = defineEvent({
  ...routing('A case was opened under a pinned bundle, with its plan.'),
  type: 'hall.case.opened.v1',
  data: z.strictObject({
    case: caseId,
    application: applicationId,
    region: regionCode,
    regionPath,
    bundle: bundleId,
    digest: bundleDigest,
    party: partyRef,
    channel,
    plan: approvalPlan,
    /** The region's department for each of the bundle's. */
    departments: z.record(z.string(), departmentCode),
    /** Answers that conditions and quotas read later; nothing personal. */
    answers: z.record(z.string(), z.unknown()),
    deficiencies: z.array(z.string()),
    openedAt: instant,
  }),
});

const caseFacts = {
  case: caseId,
  application: applicationId,
  region: regionCode,
  regionPath,
  bundle: bundleId,
  party: partyRef,
  channel,
};

export const deficiencyCured = defineEvent({
  ...routing('A material that was promised to follow has come (补齐).'),
  type: 'hall.case.deficiency-cured.v1',
  data: z.strictObject({ ...caseFacts, material: bundleLocalId, at: instant }),
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
      kind: z.enum(['ELECTRONIC', 'SIGNATURE', 'COURIER']),
      reference: z.string().max(100),
    }),
    at: instant,
  }),
});
