import { approvalPlan } from '@walking-hall/approval-planner';
import { bundle, bundleLocalId, overlay, stopReason, text } from '@walking-hall/bundle-sdk';
import { clock, instant, localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineEvent, topics } from '../define-event.ts';
import {
  activityId,
  applicationId,
  bundleDigest,
  bundleId,
  caseId,
  departmentCode,
  itemId,
  partyRef,
  quotaAccountId,
  regionCode,
  regionPath,
  taskId,
  transferId,
} from '../ids.ts';
import { publicText } from '../public-text.ts';
import { channel } from './intake.events.ts';

const routing = (summary: string) => ({ topic: topics.bundleRouting, summary });

export const regionRegistered = defineEvent({
  ...routing('A region was set up or changed.'),
  type: 'hall.region.registered.v1',
  data: z.strictObject({
    region: regionCode,
    path: regionPath,
    name: text,
    /** `PROVINCE`, `CITY`, `COUNTY`, `FUNCTIONAL_AREA` or a level of the region’s own naming. */
    level: z.string().min(1).max(40),
    parent: regionCode.optional(),
    policies: z.array(z.string()),
  }),
});

export const bundlePublished = defineEvent({
  ...routing('A bundle version stands in the catalog.'),
  type: 'hall.bundle.published.v1',
  data: z.strictObject({
    bundle: bundleId,
    version: z.string(),
    digest: bundleDigest,
    document: bundle,
    publishedAt: instant,
  }),
});

export const bundleEnabled = defineEvent({
  topic: topics.bundles,
  summary: 'A region switched a bundle on, or changed how it runs it. Carries the resolved bundle.',
  type: 'hall.bundle.enabled.v1',
  data: z.strictObject({
    region: regionCode,
    regionPath,
    bundle: bundleId,
    version: z.string(),
    /** Of the resolved bundle, which cases opened from now on are pinned to. */
    digest: bundleDigest,
    document: bundle,
    overlay,
    policies: z.array(z.string()),
    at: instant,
  }),
});

export const bundleDisabled = defineEvent({
  topic: topics.bundles,
  summary: 'A region takes no more applications for a bundle; open cases go on.',
  type: 'hall.bundle.disabled.v1',
  data: z.strictObject({ region: regionCode, bundle: bundleId, at: instant }),
});

/** Who and what a task belongs to: enough for whoever counts or notifies not to ask back. */
const taskFacts = {
  case: caseId,
  task: taskId,
  item: itemId,
  itemName: text,
  region: regionCode,
  regionPath,
  bundle: bundleId,
  department: departmentCode,
  party: partyRef,
  channel,
};

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

export const taskOpened = defineEvent({
  ...routing('A task is in its department’s inbox; its clocks run.'),
  type: 'hall.case.task-opened.v1',
  data: z.strictObject({
    ...taskFacts,
    openedAt: instant,
    promised: clock,
    statutory: clock.optional(),
    provisional: z.boolean(),
  }),
});

export const taskDecided = defineEvent({
  ...routing('The department decided: granted, with a result, or refused, with reasons.'),
  type: 'hall.case.task-decided.v1',
  data: z.strictObject({
    ...taskFacts,
    outcome: z.enum(['GRANTED', 'REFUSED']),
    resultNumber: z.string().max(100).optional(),
    resultName: text,
    /** The material that the result is for others. */
    material: bundleLocalId.optional(),
    validTo: localDate.optional(),
    reasons: publicText.optional(),
    openedAt: instant,
    decidedAt: instant,
    /** By the promised and by the statutory clock; the latter absent where no law sets one. */
    onTimePromised: z.boolean(),
    onTimeStatutory: z.boolean().optional(),
    /** Working days that counted against the promise. */
    workingDays: z.number().int(),
  }),
});

export const taskClosed = defineEvent({
  ...routing('A task ends without being opened, because what it waited for was refused (不予受理).'),
  type: 'hall.case.task-closed.v1',
  data: z.strictObject({ ...taskFacts, because: taskId, at: instant }),
});

export const taskSuspended = defineEvent({
  ...routing('A grant given on a substitute stands still, because what it stood in for was refused (暂停).'),
  type: 'hall.case.task-suspended.v1',
  data: z.strictObject({ ...taskFacts, because: taskId, at: instant }),
});

export const opinionGiven = defineEvent({
  ...routing('A preliminary opinion: others may start on it, provisionally.'),
  type: 'hall.case.opinion-given.v1',
  data: z.strictObject({ ...taskFacts, favourable: z.boolean(), note: publicText.optional(), at: instant }),
});

export const taskStopped = defineEvent({
  ...routing('The clocks of a task stand still for a special procedure (特别程序).'),
  type: 'hall.case.task-stopped.v1',
  data: z.strictObject({
    ...taskFacts,
    reason: stopReason,
    expectedEnd: localDate,
    promised: clock,
    statutory: clock.optional(),
    at: instant,
  }),
});

export const taskResumed = defineEvent({
  ...routing('The special procedure ended; the clocks run on with later due dates.'),
  type: 'hall.case.task-resumed.v1',
  data: z.strictObject({ ...taskFacts, promised: clock, statutory: clock.optional(), at: instant }),
});

export const taskExtended = defineEvent({
  ...routing('The head of the organ extended the statutory limit, with reasons (延期).'),
  type: 'hall.case.task-extended.v1',
  data: z.strictObject({ ...taskFacts, promised: clock, statutory: clock, reasons: publicText, at: instant }),
});

export const clockWarned = defineEvent({
  ...routing('A clock turned yellow.'),
  type: 'hall.case.clock-warned.v1',
  data: z.strictObject({
    ...taskFacts,
    clock: z.enum(['PROMISED', 'STATUTORY']),
    dueDate: localDate,
    at: instant,
  }),
});

export const clockDue = defineEvent({
  ...routing('A clock ran out.'),
  type: 'hall.case.clock-due.v1',
  data: z.strictObject({
    ...taskFacts,
    clock: z.enum(['PROMISED', 'STATUTORY']),
    dueDate: localDate,
    at: instant,
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

const quotaFacts = {
  account: quotaAccountId,
  quota: bundleLocalId,
  party: partyRef,
  region: regionCode,
  regionPath,
};

export const quotaOpened = defineEvent({
  ...routing('A quota account was opened for a period.'),
  type: 'hall.quota.opened.v1',
  data: z.strictObject({
    ...quotaFacts,
    bundle: bundleId,
    department: departmentCode,
    amount: z.number().int().min(0),
    at: instant,
  }),
});

export const quotaDebited = defineEvent({
  ...routing('Something was taken from a quota account, by a granted task or a transfer.'),
  type: 'hall.quota.debited.v1',
  data: z.strictObject({
    ...quotaFacts,
    quantity: z.number().int().min(1),
    balance: z.number().int().min(0),
    task: taskId.optional(),
    transfer: transferId.optional(),
    at: instant,
  }),
});

export const quotaReturned = defineEvent({
  ...routing('A debit was set right by a return entry; entries are never deleted.'),
  type: 'hall.quota.returned.v1',
  data: z.strictObject({
    ...quotaFacts,
    quantity: z.number().int().min(1),
    balance: z.number().int().min(0),
    task: taskId.optional(),
    transfer: transferId.optional(),
    at: instant,
  }),
});

export const quotaTransferOffered = defineEvent({
  ...routing('The holder offers part of the quota to another party; it counts once that party confirms.'),
  type: 'hall.quota.transfer-offered.v1',
  data: z.strictObject({
    ...quotaFacts,
    transfer: transferId,
    to: partyRef,
    quantity: z.number().int().min(1),
    at: instant,
  }),
});

export const quotaTransferConfirmed = defineEvent({
  ...routing('Both sides confirmed a transfer.'),
  type: 'hall.quota.transfer-confirmed.v1',
  data: z.strictObject({
    ...quotaFacts,
    transfer: transferId,
    to: partyRef,
    quantity: z.number().int().min(1),
    at: instant,
  }),
});

export const activityPlanned = defineEvent({
  ...routing('An activity with seats was announced.'),
  type: 'hall.activity.planned.v1',
  data: z.strictObject({
    activity: activityId,
    service: bundleLocalId,
    bundle: bundleId,
    region: regionCode,
    regionPath,
    name: text,
    startsAt: instant,
    seats: z.number().int().min(1),
    /** Seats given away elsewhere, by the organiser. */
    reserved: z.number().int().min(0),
  }),
});

export const activitySignedUp = defineEvent({
  ...routing('A case got a seat in an activity, or a place on its waiting list.'),
  type: 'hall.activity.signed-up.v1',
  data: z.strictObject({
    activity: activityId,
    case: caseId,
    seat: z.number().int().min(1).optional(),
    waiting: z.number().int().min(1).optional(),
    at: instant,
  }),
});

export const bundleRoutingEvents = [
  regionRegistered,
  bundlePublished,
  bundleEnabled,
  bundleDisabled,
  caseOpened,
  taskOpened,
  taskDecided,
  taskClosed,
  taskSuspended,
  opinionGiven,
  taskStopped,
  taskResumed,
  taskExtended,
  clockWarned,
  clockDue,
  deficiencyCured,
  serviceOffered,
  serviceAnswered,
  resultsReleased,
  caseCompleted,
  caseDelivered,
  quotaOpened,
  quotaDebited,
  quotaReturned,
  quotaTransferOffered,
  quotaTransferConfirmed,
  activityPlanned,
  activitySignedUp,
];
