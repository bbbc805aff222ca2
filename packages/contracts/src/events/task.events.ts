import { bundleLocalId, stopReason, text } from '@walking-hall/bundle-sdk';
import { clock, instant, localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { taskId } from '../ids.ts';
import { publicText } from '../public-text.ts';
import { taskFacts } from './case-facts.ts';
import { routing } from './routing-topic.ts';

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

export const taskWaiting = defineEvent({
  ...routing('A task has all it depends on, and now waits, without a due date, for facts or for its days.'),
  type: 'hall.case.task-waiting.v1',
  data: z.strictObject({
    ...taskFacts,
    /** What has to become known first; absent where it waits for its days alone. */
    says: text.optional(),
    /** The first of its days, once nothing else is waited for. */
    opensOn: localDate.optional(),
    at: instant,
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
    /** What the material belongs to, where it counts for that alone: a project's code. */
    subject: z.string().optional(),
    /** What the result says, by field; nothing personal. */
    data: z.record(z.string(), z.unknown()).optional(),
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

export const taskEnded = defineEvent({
  ...routing('A task ends without a decision, because the applicant withdrew or its acceptance was revoked.'),
  type: 'hall.case.task-ended.v1',
  data: z.strictObject({
    ...taskFacts,
    as: z.enum(['WITHDRAWN', 'ACCEPTANCE_REVOKED']),
    reasons: publicText.optional(),
    at: instant,
  }),
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
