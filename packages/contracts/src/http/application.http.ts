import { approvalPlan } from '@walking-hall/approval-planner';
import { instant, localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { actedBy, channel, defect, materialCopy } from '../events/application-parts.ts';
import {
  applicationId,
  bundleDigest,
  bundleId,
  caseId,
  itemId,
  partyRef,
  precheckId,
  regionCode,
  servicePointId,
  tripId,
} from '../ids.ts';
import { caseStatus } from '../status.ts';
import { pageOf, pageQuery } from './common.http.ts';
import { applicationForm, orderRequest, suppliedMaterial } from './order.ts';
import { actedAt, agencyRefusals, applicationParams, applicationStaff, submitters } from './submitters.ts';

export const planPreview = z.strictObject({
  plan: approvalPlan,
  /** What would have to be corrected before acceptance; empty when the package is complete. */
  defects: z.array(defect),
});

export const application = z.strictObject({
  application: applicationId,
  case: caseId.optional(),
  status: caseStatus,
  receiptNumber: z.string(),
  region: regionCode,
  bundle: bundleId,
  digest: bundleDigest,
  party: partyRef,
  channel,
  servicePoint: servicePointId,
  trip: tripId.optional(),
  items: z.array(itemId),
  capturedAt: instant,
  receivedAt: instant,
  receiptDate: localDate,
  correctionDueDate: localDate,
  cureDueDate: localDate.optional(),
  defects: z.array(defect),
  materialsHeld: z.array(z.string()),
  materialsSupplied: z.array(z.string()),
  materialsMissing: z.array(z.string()),
  /** How each came that was handed in, or that a copy of an earlier application stands for. */
  copies: z.array(materialCopy),
  /** Subject of who answers for it in the hall (首问责任); absent while nobody has taken it. */
  owner: z.string().optional(),
  by: actedBy.optional(),
  precheck: precheckId.optional(),
  /** Answers, the personal ones masked: `王**`, `330106********0019`. */
  form: applicationForm,
});

export type ApplicationView = z.infer<typeof application>;

/** An application in a list. */
export const applicationSummary = application.omit({
  defects: true,
  materialsHeld: true,
  materialsSupplied: true,
  materialsMissing: true,
  copies: true,
  form: true,
});
export type ApplicationSummary = z.infer<typeof applicationSummary>;

const tag = 'applications';

export const previewPlan = defineOperation({
  id: 'previewPlan',
  method: 'post',
  path: '/plan-previews',
  tag,
  summary: { zh: '预览办理方案', en: 'Preview the plan of an order; nothing of it is stored' },
  access: [...submitters, 'officer', 'center-admin'],
  body: orderRequest,
  success: { status: 200, body: planPreview },
  errors: [
    'order_invalid',
    'bundle_not_enabled',
    'service_point_unknown',
    ...agencyRefusals,
    'calendar_year_missing',
  ],
});

export const submitApplication = defineOperation({
  id: 'submitApplication',
  method: 'post',
  path: '/applications',
  tag,
  summary: { zh: '提交申请（收件）', en: 'Submit an application; answers with its receipt' },
  access: submitters,
  body: orderRequest,
  success: { status: 201, body: application },
  errors: [
    'order_invalid',
    'bundle_not_enabled',
    'service_point_unknown',
    ...agencyRefusals,
    'idempotency_key_reused',
    'calendar_year_missing',
  ],
});

export const getApplication = defineOperation({
  id: 'getApplication',
  method: 'get',
  path: '/applications/{applicationId}',
  tag,
  summary: { zh: '查看申请（隐去个人信息）', en: 'See an application, personal data masked' },
  access: [...submitters, ...applicationStaff, 'supervisor'],
  params: applicationParams,
  success: { status: 200, body: application },
  errors: ['application_unknown', ...agencyRefusals],
});

export const listApplications = defineOperation({
  id: 'listApplications',
  method: 'get',
  path: '/applications',
  tag,
  summary: { zh: '按状态列出申请', en: 'List applications of a region by status, oldest receipt first' },
  access: applicationStaff,
  query: pageQuery.extend({ region: regionCode, status: caseStatus.default('RECEIVED') }),
  success: { status: 200, body: pageOf(applicationSummary) },
});

export const correctApplication = defineOperation({
  id: 'correctApplication',
  method: 'post',
  path: '/applications/{applicationId}/correction',
  tag,
  summary: { zh: '补正', en: 'Hand in what the notice asked for' },
  access: submitters,
  params: applicationParams,
  body: z.strictObject({
    form: applicationForm.default({}),
    materials: z.array(suppliedMaterial).max(200).default([]),
    promisedMaterials: z.array(z.string()).max(50).default([]),
    servicePoint: actedAt,
  }),
  success: { status: 200, body: application },
  errors: [
    'application_unknown',
    'status_move_invalid',
    'order_invalid',
    'service_point_unknown',
    ...agencyRefusals,
    'stale_version',
  ],
});

export const withdrawApplication = defineOperation({
  id: 'withdrawApplication',
  method: 'post',
  path: '/applications/{applicationId}/withdrawal',
  tag,
  summary: { zh: '撤回', en: 'Withdraw, as long as nothing of it was decided' },
  access: submitters,
  params: applicationParams,
  body: z.strictObject({ servicePoint: actedAt }),
  success: { status: 200, body: application },
  errors: [
    'application_unknown',
    'status_move_invalid',
    'decision_taken',
    'service_point_unknown',
    ...agencyRefusals,
    'stale_version',
  ],
});
