import { instant, localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { actedBy } from '../events/application-parts.ts';
import {
  applicationId,
  bundleDigest,
  bundleId,
  partyRef,
  precheckId,
  regionCode,
  servicePointId,
  tripId,
} from '../ids.ts';
import { publicText } from '../public-text.ts';
import { application } from './application.http.ts';
import { pageOf, pageQuery, problem } from './common.http.ts';
import { applicationForm, orderRequest } from './order.ts';
import { applicationParams, draftRefusals, submitters } from './submitters.ts';

/** An order as far as it was filled in; what no question of the form asks is left out. */
export const draftRequest = orderRequest.omit({ capture: true }).extend({
  items: orderRequest.shape.items.default([]),
  form: applicationForm.default({}),
});
export type DraftRequest = z.infer<typeof draftRequest>;

/** Places of an answer and what is wrong there: `form.loan.books`. */
const places = problem.shape.errors.unwrap();

const summary = {
  application: applicationId,
  region: regionCode,
  bundle: bundleId,
  party: partyRef.optional(),
  savedAt: instant,
  /** Who saved it last, and over which channel. */
  by: actedBy,
};

export const draftSummary = z.strictObject(summary);
export type DraftSummary = z.infer<typeof draftSummary>;

export const draft = z.strictObject({
  ...summary,
  ...draftRequest.shape,
  digest: bundleDigest,
  /** Answers in full to those whose draft it is; to staff with the personal ones masked. */
  form: applicationForm,
  /** What is wrong with the answers given; whatever is still open is no mistake. */
  warnings: places,
  /** Answers that were left out because the form has changed since they were given, each with the reason. */
  dropped: places,
  /** The check that the package passed as it is now. */
  precheck: z.strictObject({ precheck: precheckId, promiseDate: localDate, at: instant }).optional(),
});
export type DraftView = z.infer<typeof draft>;

const tag = 'drafts';

export const putDraft = defineOperation({
  id: 'putDraft',
  method: 'put',
  path: '/drafts/{applicationId}',
  tag,
  summary: {
    zh: '保存草稿（编号由提交者选定，提交后即为申请编号）',
    en: 'Save a draft under the number, chosen at random, that its application will have; over an earlier one with If-Match',
  },
  access: submitters,
  params: applicationParams,
  body: draftRequest,
  success: { status: 200, body: draft },
  errors: [
    ...draftRefusals,
    'draft_discarded',
    'bundle_not_enabled',
    'service_point_unknown',
    'outside_scope',
    'stale_version',
  ],
});

export const getDraft = defineOperation({
  id: 'getDraft',
  method: 'get',
  path: '/drafts/{applicationId}',
  tag,
  summary: {
    zh: '查看草稿；表单有变化时说明哪些答案不再适用',
    en: 'See a draft as the form is now, and what no longer fits it',
  },
  access: submitters,
  params: applicationParams,
  success: { status: 200, body: draft },
  errors: [...draftRefusals, 'bundle_not_enabled'],
});

export const listDrafts = defineOperation({
  id: 'listDrafts',
  method: 'get',
  path: '/drafts',
  tag,
  summary: {
    zh: '我的草稿',
    en: 'Drafts of the party that the account belongs to, or saved first by the account; the latest first',
  },
  access: submitters,
  query: pageQuery.extend({ of: z.enum(['PARTY', 'ACCOUNT']).default('ACCOUNT') }),
  success: { status: 200, body: pageOf(draftSummary) },
  errors: ['party_unproven'],
});

export const discardDraft = defineOperation({
  id: 'discardDraft',
  method: 'delete',
  path: '/drafts/{applicationId}',
  tag,
  summary: { zh: '删除草稿', en: 'Give a draft up; its content is deleted' },
  access: submitters,
  params: applicationParams,
  success: { status: 204 },
  errors: [...draftRefusals, 'stale_version'],
});

export const unmaskDraft = defineOperation({
  id: 'unmaskDraft',
  method: 'post',
  path: '/drafts/{applicationId}/unmasking',
  tag,
  summary: {
    zh: '查看草稿完整信息（记录理由）',
    en: 'See the full answers of a draft, to go on with it at the window; the reason is recorded',
  },
  access: ['clerk', 'specialist'],
  params: applicationParams,
  body: z.strictObject({ reason: publicText }),
  success: { status: 200, body: z.strictObject({ form: applicationForm }) },
  errors: [...draftRefusals, 'bundle_not_enabled'],
});

export const submitDraft = defineOperation({
  id: 'submitDraft',
  method: 'post',
  path: '/drafts/{applicationId}/submission',
  tag,
  summary: {
    zh: '提交草稿（收件），编号不变',
    en: 'Submit a draft: it becomes the application of the same number',
  },
  access: submitters,
  params: applicationParams,
  body: z.strictObject({
    /** Where it is handed in; that of the draft where absent. */
    servicePoint: servicePointId.optional(),
    trip: tripId.optional(),
  }),
  success: { status: 201, body: application },
  errors: [
    ...draftRefusals,
    'draft_form_changed',
    'order_invalid',
    'bundle_not_enabled',
    'service_point_unknown',
    'stale_version',
    'calendar_year_missing',
  ],
});
