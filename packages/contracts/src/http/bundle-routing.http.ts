import { approvalPlan } from '@walking-hall/approval-planner';
import { bundle, overlay, stopReason } from '@walking-hall/bundle-sdk';
import { clock, instant, localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { channel } from '../events/intake.events.ts';
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
import { caseStatus } from '../status.ts';
import { localizedText, pageOf, pageQuery, readFeed } from './common.http.ts';

const staff = ['clerk', 'officer', 'specialist', 'center-admin', 'supervisor', 'platform-admin'] as const;
const followers = ['applicant', 'agent', ...staff] as const;

// Regions

export const region = z.strictObject({
  region: regionCode,
  path: regionPath,
  name: localizedText,
  level: z.string(),
  parent: regionCode.optional(),
  policies: z.array(z.string()),
});
const regionParams = z.strictObject({ regionCode });

export const putRegion = defineOperation({
  id: 'putRegion',
  method: 'put',
  path: '/regions/{regionCode}',
  tag: 'regions',
  summary: { zh: '设置区域', en: 'Set up or change a region' },
  access: ['platform-admin', 'center-admin'],
  params: regionParams,
  body: z.strictObject({
    name: localizedText,
    level: z.string().min(1).max(40),
    parent: regionCode.optional(),
    policies: z.array(z.string().max(60)).max(100).default([]),
  }),
  success: { status: 200, body: region },
  errors: ['region_unknown', 'region_exists', 'outside_scope', 'stale_version'],
});

export const getRegion = defineOperation({
  id: 'getRegion',
  method: 'get',
  path: '/regions/{regionCode}',
  tag: 'regions',
  summary: { zh: '查看区域', en: 'See a region' },
  access: 'public',
  params: regionParams,
  success: { status: 200, body: region },
  errors: ['region_unknown'],
});

// Catalog and enablement

const bundleVersion = z.strictObject({
  bundle: bundleId,
  version: z.string(),
  digest: bundleDigest,
  name: localizedText,
  stages: z.array(localizedText),
  items: z.number().int(),
  publishedAt: instant,
});
export const enabledBundle = z.strictObject({
  region: regionCode,
  bundle: bundleId,
  version: z.string(),
  digest: bundleDigest,
  name: localizedText,
  overlay,
  enabled: z.boolean(),
});

export const publishBundle = defineOperation({
  id: 'publishBundle',
  method: 'post',
  path: '/bundles',
  tag: 'catalog',
  summary: {
    zh: '发布主题包',
    en: 'Publish a bundle version; refused with every problem when it does not prove',
  },
  access: ['bundle-publisher', 'platform-admin'],
  // Parsed and proven by the SDK, so that every problem is said at once, with the SDK's words.
  body: z.looseObject({ id: z.string() }),
  success: { status: 201, body: bundleVersion },
  errors: ['bundle_invalid', 'bundle_version_taken'],
});

export const listBundles = defineOperation({
  id: 'listBundles',
  method: 'get',
  path: '/bundles',
  tag: 'catalog',
  summary: { zh: '列出已发布的主题包', en: 'List the published bundle versions' },
  access: 'public',
  query: pageQuery,
  success: { status: 200, body: pageOf(bundleVersion) },
});

export const getBundle = defineOperation({
  id: 'getBundle',
  method: 'get',
  path: '/bundles/{bundleId}/{version}',
  tag: 'catalog',
  summary: { zh: '读取主题包', en: 'Read a bundle version' },
  access: 'public',
  params: z.strictObject({ bundleId, version: z.string() }),
  success: { status: 200, body: bundle },
  errors: ['bundle_unknown'],
});

const enablementParams = z.strictObject({ regionCode, bundleId });

export const enableBundle = defineOperation({
  id: 'enableBundle',
  method: 'put',
  path: '/regions/{regionCode}/bundles/{bundleId}',
  tag: 'enablement',
  summary: { zh: '在区域启用主题包', en: 'Switch a bundle on in a region, with its overlay' },
  access: ['center-admin', 'platform-admin'],
  params: enablementParams,
  body: z.strictObject({ version: z.string(), overlay: overlay.prefault({}) }),
  success: { status: 200, body: enabledBundle },
  errors: ['bundle_unknown', 'region_unknown', 'overlay_invalid', 'outside_scope', 'stale_version'],
});

export const disableBundle = defineOperation({
  id: 'disableBundle',
  method: 'delete',
  path: '/regions/{regionCode}/bundles/{bundleId}',
  tag: 'enablement',
  summary: { zh: '停用主题包', en: 'Switch a bundle off; open cases go on' },
  access: ['center-admin', 'platform-admin'],
  params: enablementParams,
  success: { status: 204 },
  errors: ['bundle_not_enabled', 'region_unknown', 'outside_scope'],
});

export const listEnabledBundles = defineOperation({
  id: 'listEnabledBundles',
  method: 'get',
  path: '/regions/{regionCode}/bundles',
  tag: 'enablement',
  summary: { zh: '列出区域启用的主题包', en: 'List the bundles of a region' },
  access: 'public',
  params: regionParams,
  query: pageQuery,
  success: { status: 200, body: pageOf(enabledBundle) },
});

// Cases and tasks

export const light = z.enum(['GREEN', 'YELLOW', 'RED', 'BLACK']);
export const taskState = z.enum([
  'RECEIVED',
  'REVIEW',
  'SPECIAL',
  'EXTENDED',
  'GRANTED',
  'REFUSED',
  'NOT_ACCEPTED',
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
  /** Opened on a substitute: its result is released once the real one is there. */
  provisional: z.boolean(),
  openedAt: instant.optional(),
  promised: clock.optional(),
  statutory: clock.optional(),
  decidedAt: instant.optional(),
  resultNumber: z.string().optional(),
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

export const caseDetail = z.strictObject({
  case: caseId,
  application: applicationId,
  region: regionCode,
  bundle: bundleId,
  digest: bundleDigest,
  party: partyRef,
  channel,
  status: caseStatus,
  openedAt: instant,
  promiseDate: localDate,
  completedAt: instant.optional(),
  deliveredAt: instant.optional(),
  deficiencies: z.array(z.string()),
  tasks: z.array(task),
  offers: z.array(
    z.strictObject({
      service: z.string(),
      name: localizedText,
      answer: z.enum(['OPEN', 'ACCEPTED', 'DECLINED']),
      activity: activityId.optional(),
      seat: z.number().int().optional(),
      waiting: z.number().int().optional(),
    }),
  ),
  plan: approvalPlan,
});
export type CaseView = z.infer<typeof caseDetail>;

export const caseSummary = caseDetail.omit({
  tasks: true,
  offers: true,
  plan: true,
  digest: true,
  deficiencies: true,
});

const caseParams = z.strictObject({ caseId });
const taskParams = z.strictObject({ taskId });
const tasks = 'tasks';
const cases = 'cases';

export const getCase = defineOperation({
  id: 'getCase',
  method: 'get',
  path: '/cases/{caseId}',
  tag: cases,
  summary: { zh: '查看办件', en: 'See a case with its tasks, clocks and plan' },
  access: followers,
  params: caseParams,
  success: { status: 200, body: caseDetail },
  errors: ['case_unknown'],
});

export const listCases = defineOperation({
  id: 'listCases',
  method: 'get',
  path: '/cases',
  tag: cases,
  summary: { zh: '列出区域的办件', en: 'List the cases of a region by status, oldest first' },
  access: staff,
  query: pageQuery.extend({ region: regionCode, status: caseStatus.default('REVIEW') }),
  success: { status: 200, body: pageOf(caseSummary) },
});

export const listMyCases = defineOperation({
  id: 'listMyCases',
  method: 'get',
  path: '/my-cases',
  tag: cases,
  summary: { zh: '我的办件', en: 'The caller’s own cases, newest first' },
  access: ['applicant'],
  query: pageQuery,
  success: { status: 200, body: pageOf(caseSummary) },
});

export const explainCase = defineOperation({
  id: 'explainCase',
  method: 'get',
  path: '/cases/{caseId}/explanation',
  tag: cases,
  summary: { zh: '说明每个期限的由来', en: 'Why every date of the case is what it is' },
  access: followers,
  params: caseParams,
  success: {
    status: 200,
    body: z.strictObject({
      case: caseId,
      clocks: z.array(
        z.strictObject({ task: taskId, clock: z.string(), dueDate: localDate, lines: z.array(z.string()) }),
      ),
      plan: z.array(z.strictObject({ about: z.string(), included: z.boolean(), why: z.string() })),
    }),
  },
  errors: ['case_unknown'],
});

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

export const cureDeficiency = defineOperation({
  id: 'cureDeficiency',
  method: 'post',
  path: '/cases/{caseId}/cures',
  tag: cases,
  summary: { zh: '补齐容缺材料', en: 'A material that was promised has come' },
  access: ['clerk', 'officer', 'center-admin'],
  params: caseParams,
  body: z.strictObject({ material: z.string().min(1).max(40) }),
  success: { status: 200, body: caseDetail },
  errors: ['case_unknown', 'material_unknown', 'stale_version'],
});

export const releaseResults = defineOperation({
  id: 'releaseResults',
  method: 'post',
  path: '/cases/{caseId}/release',
  tag: cases,
  summary: {
    zh: '一次出证',
    en: 'Release the results together; or, as the applicant chooses, those named, while the rest goes on',
  },
  access: ['clerk', 'officer', 'center-admin'],
  params: caseParams,
  body: z.strictObject({ tasks: z.array(taskId).min(1).max(200).optional() }),
  success: { status: 200, body: caseDetail },
  errors: [
    'case_unknown',
    'results_not_ready',
    'results_provisional',
    'nothing_to_release',
    'task_unknown',
    'stale_version',
  ],
});

export const deliverResults = defineOperation({
  id: 'deliverResults',
  method: 'post',
  path: '/cases/{caseId}/delivery',
  tag: cases,
  summary: { zh: '送达', en: 'The results are in the applicant’s hands' },
  access: ['clerk', 'officer', 'center-admin', 'partner'],
  params: caseParams,
  body: z.strictObject({
    kind: z.enum(['ELECTRONIC', 'SIGNATURE', 'COURIER']),
    reference: z.string().min(1).max(100),
  }),
  success: { status: 200, body: caseDetail },
  errors: ['case_unknown', 'status_move_invalid', 'stale_version'],
});

export const answerOffer = defineOperation({
  id: 'answerOffer',
  method: 'post',
  path: '/cases/{caseId}/offers/{service}/answer',
  tag: cases,
  summary: { zh: '答复增值服务', en: 'Accept or decline a value-added service' },
  access: ['applicant', 'agent', 'clerk', 'specialist'],
  params: caseParams.extend({ service: z.string().max(40) }),
  body: z.strictObject({ accept: z.boolean(), activity: activityId.optional() }),
  success: { status: 200, body: caseDetail },
  errors: ['case_unknown', 'offer_unknown', 'offer_answered', 'activity_unknown', 'stale_version'],
});

// Quotas and activities

export const quotaAccount = z.strictObject({
  account: quotaAccountId,
  quota: z.string(),
  party: partyRef,
  region: regionCode,
  amount: z.number().int(),
  balance: z.number().int(),
  entries: z.array(
    z.strictObject({
      kind: z.enum(['DEBIT', 'RETURN', 'CREDIT']),
      quantity: z.number().int(),
      reference: z.string(),
      at: instant,
    }),
  ),
  pendingTransfers: z.array(
    z.strictObject({ transfer: transferId, to: partyRef, quantity: z.number().int() }),
  ),
});
const accountParams = z.strictObject({ quotaAccountId });

export const openQuota = defineOperation({
  id: 'openQuota',
  method: 'post',
  path: '/quota-accounts',
  tag: 'quotas',
  summary: { zh: '开立额度账户', en: 'Open a quota account of a party for a year' },
  access: ['officer'],
  body: z.strictObject({
    region: regionCode,
    bundle: bundleId,
    quota: z.string().max(40),
    party: partyRef,
    year: z.number().int().min(2000).max(2200),
    amount: z.number().int().min(0).max(1_000_000_000),
  }),
  success: { status: 201, body: quotaAccount },
  errors: ['bundle_not_enabled', 'quota_unknown', 'quota_exists', 'outside_scope', 'other_department'],
});

export const getQuota = defineOperation({
  id: 'getQuota',
  method: 'get',
  path: '/quota-accounts/{quotaAccountId}',
  tag: 'quotas',
  summary: { zh: '查看额度账户', en: 'See a quota account and its entries' },
  access: followers,
  params: accountParams,
  success: { status: 200, body: quotaAccount },
  errors: ['quota_unknown'],
});

export const offerTransfer = defineOperation({
  id: 'offerTransfer',
  method: 'post',
  path: '/quota-accounts/{quotaAccountId}/transfers',
  tag: 'quotas',
  summary: { zh: '发起划转', en: 'Offer part of a quota to another party' },
  access: ['applicant', 'agent', 'clerk', 'specialist'],
  params: accountParams,
  body: z.strictObject({ to: partyRef, quantity: z.number().int().min(1).max(1_000_000_000) }),
  success: { status: 201, body: quotaAccount.extend({ transfer: transferId }) },
  errors: ['quota_unknown', 'quota_exceeded', 'stale_version'],
});

export const confirmTransfer = defineOperation({
  id: 'confirmTransfer',
  method: 'post',
  path: '/quota-accounts/{quotaAccountId}/transfers/{transferId}/confirmation',
  tag: 'quotas',
  summary: { zh: '确认划转', en: 'The receiving party confirms a transfer' },
  access: ['applicant', 'agent', 'clerk', 'specialist'],
  params: accountParams.extend({ transferId }),
  body: z.strictObject({}),
  success: { status: 200, body: quotaAccount },
  errors: ['quota_exceeded', 'quota_unknown', 'transfer_unknown', 'stale_version'],
});

export const activity = z.strictObject({
  activity: activityId,
  service: z.string(),
  bundle: bundleId,
  region: regionCode,
  name: localizedText,
  startsAt: instant,
  seats: z.number().int(),
  reserved: z.number().int(),
  taken: z.number().int(),
  waiting: z.number().int(),
});

export const putActivity = defineOperation({
  id: 'putActivity',
  method: 'put',
  path: '/activities/{activityId}',
  tag: 'activities',
  summary: { zh: '发布活动', en: 'Announce an activity with seats' },
  access: ['center-admin', 'specialist'],
  params: z.strictObject({ activityId }),
  body: z.strictObject({
    service: z.string().max(40),
    bundle: bundleId,
    region: regionCode,
    name: localizedText,
    startsAt: instant,
    seats: z.number().int().min(1).max(100_000),
    reserved: z.number().int().min(0).default(0),
  }),
  success: { status: 200, body: activity },
  errors: ['bundle_not_enabled', 'offer_unknown', 'activity_exists', 'outside_scope'],
});

export const getActivity = defineOperation({
  id: 'getActivity',
  method: 'get',
  path: '/activities/{activityId}',
  tag: 'activities',
  summary: { zh: '查看活动', en: 'See an activity and its free seats' },
  access: 'public',
  params: z.strictObject({ activityId }),
  success: { status: 200, body: activity },
  errors: ['activity_unknown'],
});

export const bundleRoutingOperations = [
  putRegion,
  getRegion,
  publishBundle,
  listBundles,
  getBundle,
  enableBundle,
  disableBundle,
  listEnabledBundles,
  listCases,
  listMyCases,
  getCase,
  explainCase,
  listInbox,
  getTask,
  decideTask,
  giveOpinion,
  stopTask,
  resumeTask,
  extendTask,
  cureDeficiency,
  releaseResults,
  deliverResults,
  answerOffer,
  openQuota,
  getQuota,
  offerTransfer,
  confirmTransfer,
  putActivity,
  getActivity,
  readFeed,
] as const;
