import { fieldId, stopReason, text } from '@walking-hall/bundle-sdk';
import { clock, instant, localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { channel } from '../events/application-parts.ts';
import { bundleId, caseId, departmentCode, itemId, partyRef, regionCode, taskId } from '../ids.ts';
import { publicText } from '../public-text.ts';
import { localizedText, pageOf, pageQuery } from './common.http.ts';
import { followers, staff } from './staff-roles.ts';

export const light = z.enum(['GREEN', 'YELLOW', 'RED', 'BLACK']);

export const taskState = z.enum([
  'RECEIVED',
  'WAITING_CONDITION',
  'REVIEW',
  'SPECIAL',
  'EXTENDED',
  'GRANTED',
  'REFUSED',
  'NOT_ACCEPTED',
  'WITHDRAWN',
  'ACCEPTANCE_REVOKED',
  'SUSPENDED',
  'COMPLETED',
  'DELIVERED',
]);

export const task = z.strictObject({
  task: taskId,
  case: caseId,
  item: itemId,
  itemName: localizedText,
  region: regionCode,
  bundle: bundleId,
  department: departmentCode,
  party: partyRef,
  channel,
  status: taskState,
  /** Tasks whose results it still waits for. */
  waitsFor: z.array(taskId),
  waitsForMilestones: z.array(z.string()),
  /** What has to become known before it opens, where it waits for that. */
  says: text.optional(),
  /** The day on which it opens, where it waits for its days of the year. */
  opensOn: localDate.optional(),
  /** Opened on a substitute: its result is released once the real one is there. */
  provisional: z.boolean(),
  openedAt: instant.optional(),
  promised: clock.optional(),
  statutory: clock.optional(),
  decidedAt: instant.optional(),
  resultNumber: z.string().optional(),
  /** What the result says, by field. */
  data: z.record(z.string(), z.unknown()).optional(),
  reasons: z.string().optional(),
});

export type TaskView = z.infer<typeof task>;

/** A line of a department's inbox. */
export const inboxEntry = task
  .pick({
    task: true,
    case: true,
    item: true,
    itemName: true,
    region: true,
    bundle: true,
    department: true,
    party: true,
    channel: true,
    status: true,
    provisional: true,
  })
  .extend({
    openedAt: instant,
    promisedDueDate: localDate,
    statutoryDueDate: localDate.optional(),
    light,
  });

const taskParams = z.strictObject({ taskId });

const tasks = 'tasks';

export const listInbox = defineOperation({
  id: 'listInbox',
  method: 'get',
  path: '/departments/{departmentCode}/inbox',
  tag: tasks,
  summary: { zh: '部门待办', en: 'Open tasks of a department, earliest due first' },
  access: staff,
  params: z.strictObject({ departmentCode }),
  query: pageQuery,
  success: { status: 200, body: pageOf(inboxEntry) },
  errors: ['outside_scope'],
});

export const getTask = defineOperation({
  id: 'getTask',
  method: 'get',
  path: '/tasks/{taskId}',
  tag: tasks,
  summary: { zh: '查看任务', en: 'See a task' },
  access: followers,
  params: taskParams,
  success: { status: 200, body: task },
  errors: ['task_unknown'],
});

export const decideTask = defineOperation({
  id: 'decideTask',
  method: 'post',
  path: '/tasks/{taskId}/decision',
  tag: tasks,
  summary: { zh: '作出决定', en: 'Grant with a result, or refuse with reasons' },
  access: ['officer'],
  params: taskParams,
  body: z.discriminatedUnion('outcome', [
    z.strictObject({
      outcome: z.literal('GRANTED'),
      resultNumber: z.string().min(1).max(100).optional(),
      validTo: localDate.optional(),
      /** What the result says: answers of the fields that its material fills; nothing personal. */
      data: z.record(fieldId, z.unknown()).optional(),
    }),
    z.strictObject({ outcome: z.literal('REFUSED'), reasons: publicText }),
  ]),
  success: { status: 200, body: task },
  errors: [
    'quota_unknown',
    'task_unknown',
    'task_not_open',
    'task_already_decided',
    'task_stopped',
    'other_department',
    'quota_exceeded',
    'stale_version',
  ],
});

export const giveOpinion = defineOperation({
  id: 'giveOpinion',
  method: 'post',
  path: '/tasks/{taskId}/preliminary-opinion',
  tag: tasks,
  summary: { zh: '出具初审意见', en: 'Give a preliminary opinion that others may start on' },
  access: ['officer'],
  params: taskParams,
  body: z.strictObject({ favourable: z.boolean(), note: publicText.optional() }),
  success: { status: 200, body: task },
  errors: [
    'task_stopped',
    'task_unknown',
    'task_not_open',
    'task_already_decided',
    'other_department',
    'preliminary_opinion_not_allowed',
    'stale_version',
  ],
});

export const stopTask = defineOperation({
  id: 'stopTask',
  method: 'post',
  path: '/tasks/{taskId}/stop',
  tag: tasks,
  summary: { zh: '特别程序（计时暂停）', en: 'Stop the clocks for a special procedure' },
  access: ['officer'],
  params: taskParams,
  body: z.strictObject({ reason: stopReason, expectedEnd: localDate }),
  success: { status: 200, body: task },
  errors: [
    'task_unknown',
    'task_not_open',
    'task_already_decided',
    'task_stopped',
    'other_department',
    'stop_reason_not_allowed',
    'stale_version',
  ],
});

export const resumeTask = defineOperation({
  id: 'resumeTask',
  method: 'post',
  path: '/tasks/{taskId}/resumption',
  tag: tasks,
  summary: { zh: '恢复计时', en: 'The special procedure ended; the clocks run on' },
  access: ['officer'],
  params: taskParams,
  body: z.strictObject({}),
  success: { status: 200, body: task },
  errors: ['task_unknown', 'task_not_stopped', 'other_department', 'stale_version'],
});

export const extendTask = defineOperation({
  id: 'extendTask',
  method: 'post',
  path: '/tasks/{taskId}/extension',
  tag: tasks,
  summary: { zh: '延期', en: 'Extend the statutory limit once, with reasons' },
  access: ['officer'],
  params: taskParams,
  body: z.strictObject({ by: z.number().int().min(1).max(365), reasons: publicText }),
  success: { status: 200, body: task },
  errors: [
    'task_stopped',
    'task_unknown',
    'task_not_open',
    'task_already_decided',
    'other_department',
    'already_extended',
    'extension_too_long',
    'stale_version',
  ],
});
