import { instant } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { regionPath } from '../ids.ts';
import { deferReason, noticeCategory, noticeChannel, skipReason } from '../notice-terms.ts';
import { reconciliationCounts } from '../reconciliation.ts';
import { pageOf, pageQuery } from './common.http.ts';

export const noticeStatus = z.enum(['INTENDED', 'DELIVERED', 'SKIPPED', 'RETRYING', 'FAILED', 'READ']);

/** Why a notice did not get through: refused for good, given up after all tries, or its last try was cut off. */
export const failureReason = z.enum(['REFUSED_BY_PROVIDER', 'GAVE_UP', 'INTERRUPTED']);

export const obligation = z.strictObject({
  notice: z.string(),
  event: z.string(),
  rule: z.string(),
  /** Digest of the words that it was made with. */
  text: z.string().optional(),
  category: noticeCategory.optional(),
  recipient: z.string(),
  channel: noticeChannel,
  about: z.string(),
  region: regionPath.optional(),
  state: noticeStatus,
  reason: z.union([skipReason, deferReason, failureReason]).optional(),
  /** What the provider answered last: `SMTP_550`, `HTTP_503`, `sms:INVALID_NUMBER`. */
  code: z.string().optional(),
  provider: z.string().optional(),
  attempts: z.number().int(),
  /** When it was owed, and when it last changed. */
  at: instant,
  changedAt: instant,
  /** When it is looked at next; absent once nothing more happens. */
  dueAt: instant.optional(),
});

const watchers = ['center-admin', 'supervisor', 'platform-admin'] as const;

export const listObligations = defineOperation({
  id: 'listObligations',
  method: 'get',
  path: '/obligations',
  tag: 'obligations',
  summary: { zh: '告知义务台账', en: 'Who was owed which notice by which rule, and what became of it' },
  access: watchers,
  query: pageQuery.extend({
    /** A case or application. */
    about: z.string().max(100).optional(),
    /** A region, with all below it. */
    region: regionPath.optional(),
    state: noticeStatus.optional(),
  }),
  success: { status: 200, body: pageOf(obligation) },
  errors: ['outside_scope'],
});

export const reconciliation = z.strictObject({
  reconciliation: z.string(),
  status: z.enum(['READING', 'REPAIRING', 'COMPLETED']),
  from: instant,
  to: instant,
  repair: z.boolean(),
  /** How far each owner was read. */
  feeds: z.array(z.strictObject({ source: z.string(), position: z.number().int(), ended: z.boolean() })),
  counts: reconciliationCounts,
  repaired: z.number().int(),
  requestedAt: instant,
  completedAt: instant.optional(),
});

export const startReconciliation = defineOperation({
  id: 'startReconciliation',
  method: 'post',
  path: '/reconciliations',
  tag: 'obligations',
  summary: {
    zh: '核对告知义务',
    en: 'Hold the notices of a time against the events of that time; what is missing is intended where asked for',
  },
  access: ['platform-admin'],
  body: z.strictObject({
    from: instant,
    /** Now where absent. The last two minutes are left out, as their events may still be on their way. */
    to: instant.optional(),
    repair: z.boolean().default(false),
  }),
  success: { status: 201, body: reconciliation },
  errors: ['no_feeds', 'range_empty'],
});

const params = z.strictObject({ reconciliationId: z.string().max(60) });

export const getReconciliation = defineOperation({
  id: 'getReconciliation',
  method: 'get',
  path: '/reconciliations/{reconciliationId}',
  tag: 'obligations',
  summary: { zh: '查看核对进度与结果', en: 'How far a reconciliation is, and what it came to' },
  access: ['platform-admin'],
  params,
  success: { status: 200, body: reconciliation },
  errors: ['reconciliation_unknown'],
});

export const findingKind = z.enum(['MISSING', 'UNEXPECTED', 'DOUBLED', 'UNCLEAR']);

const finding = z.strictObject({
  kind: findingKind,
  event: z.string(),
  notice: z.string().optional(),
  rule: z.string().optional(),
  recipient: z.string().optional(),
  channel: noticeChannel.optional(),
});

export const listFindings = defineOperation({
  id: 'listFindings',
  method: 'get',
  path: '/reconciliations/{reconciliationId}/findings',
  tag: 'obligations',
  summary: { zh: '核对差异清单', en: 'Every notice that was missing, unexpected or doubled' },
  access: ['platform-admin'],
  params,
  query: pageQuery,
  success: { status: 200, body: pageOf(finding) },
  errors: ['reconciliation_unknown'],
});

export const obligationOperations = [
  listObligations,
  startReconciliation,
  getReconciliation,
  listFindings,
] as const;
