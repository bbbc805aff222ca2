import { approvalPlan } from '@walking-hall/approval-planner';
import { instant, localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { channel, defect } from '../events/intake.events.ts';
import {
  applicationId,
  bundleDigest,
  bundleId,
  caseId,
  itemId,
  partyRef,
  regionCode,
  servicePointId,
  tripId,
} from '../ids.ts';
import { personal } from '../personal-data.ts';
import { publicText } from '../public-text.ts';
import { caseStatus } from '../status.ts';
import { pageOf, pageQuery } from './common.http.ts';

const staff = ['clerk', 'officer', 'specialist', 'center-admin', 'platform-admin'] as const;

const submitters = ['applicant', 'agent', 'clerk', 'specialist'] as const;

/** Answers by field id; each is checked by the bundle's own rule for it. */
const form = personal(z.record(z.string().max(100), z.unknown()), 'BY_FIELD');

/** A paper handed in: its original seen at the window, or a digital copy named by its SHA-256. */
const suppliedMaterial = z.strictObject({
  material: z.string().max(40),
  as: z.enum(['PAPER', 'DIGITAL', 'DECLARED']),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});

export type SuppliedMaterial = z.infer<typeof suppliedMaterial>;

export const orderRequest = z.strictObject({
  region: regionCode,
  bundle: bundleId,
  servicePoint: servicePointId,
  trip: tripId.optional(),
  /** Items or ready-made packages' items; main items stand for their one applicable handling item. */
  items: z.array(z.string().max(40)).max(200),
  form,
  materials: z.array(suppliedMaterial).max(200).default([]),
  commitments: z.array(z.string().max(40)).max(50).default([]),
  promisedMaterials: z.array(z.string().max(40)).max(50).default([]),
  targetDate: localDate.optional(),
  /** Taken down on a device without a network: sent twice, it is still one application. */
  capture: z
    .strictObject({
      device: z.string().regex(/^[a-z0-9][a-z0-9-]{1,59}$/),
      sequence: z.number().int().min(1),
      capturedAt: instant,
    })
    .optional(),
});

export type OrderRequest = z.infer<typeof orderRequest>;

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
  /** Answers, the personal ones masked: `王**`, `330106********0019`. */
  form,
});

export type ApplicationView = z.infer<typeof application>;

const applicationParams = z.strictObject({ applicationId });

const tag = 'applications';

export const previewPlan = defineOperation({
  id: 'previewPlan',
  method: 'post',
  path: '/plan-previews',
  tag,
  summary: { zh: '预览办理方案', en: 'Preview the plan of an order; stores nothing' },
  access: [...submitters, 'officer', 'center-admin'],
  body: orderRequest,
  success: { status: 200, body: planPreview },
  errors: ['order_invalid', 'bundle_not_enabled', 'service_point_unknown', 'calendar_year_missing'],
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
  access: [...submitters, ...staff, 'supervisor'],
  params: applicationParams,
  success: { status: 200, body: application },
  errors: ['application_unknown'],
});

export const listApplications = defineOperation({
  id: 'listApplications',
  method: 'get',
  path: '/applications',
  tag,
  summary: { zh: '按状态列出申请', en: 'List applications of a region by status, oldest receipt first' },
  access: staff,
  query: pageQuery.extend({ region: regionCode, status: caseStatus.default('RECEIVED') }),
  success: { status: 200, body: pageOf(application) },
});

export const unmaskApplication = defineOperation({
  id: 'unmaskApplication',
  method: 'post',
  path: '/applications/{applicationId}/unmasking',
  tag,
  summary: { zh: '查看完整信息（记录理由）', en: 'See the full personal data; the reason is recorded' },
  access: staff,
  params: applicationParams,
  body: z.strictObject({ reason: publicText }),
  success: { status: 200, body: z.strictObject({ form }) },
  errors: ['application_unknown', 'person_forgotten'],
});

export const acceptApplication = defineOperation({
  id: 'acceptApplication',
  method: 'post',
  path: '/applications/{applicationId}/acceptance',
  tag,
  summary: { zh: '受理', en: 'Accept for all items at once; the case opens' },
  access: ['clerk', 'center-admin'],
  params: applicationParams,
  body: z.strictObject({}),
  success: { status: 200, body: application },
  errors: ['application_unknown', 'status_move_invalid', 'materials_missing', 'stale_version'],
});

export const requestCorrection = defineOperation({
  id: 'requestCorrection',
  method: 'post',
  path: '/applications/{applicationId}/correction-notice',
  tag,
  summary: {
    zh: '出具一次性补正告知书',
    en: 'Issue the one correction notice; every defect the hall can see is added to it',
  },
  access: ['clerk', 'center-admin'],
  params: applicationParams,
  body: z.strictObject({
    defects: z.array(defect).max(100).default([]),
    cureWithinWorkingDays: z.number().int().min(1).max(60).default(10),
  }),
  success: { status: 200, body: application },
  errors: [
    'application_unknown',
    'status_move_invalid',
    'correction_notice_issued',
    'nothing_to_correct',
    'stale_version',
  ],
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
    form: form.default({}),
    materials: z.array(suppliedMaterial).max(200).default([]),
    promisedMaterials: z.array(z.string()).max(50).default([]),
  }),
  success: { status: 200, body: application },
  errors: ['application_unknown', 'status_move_invalid', 'order_invalid', 'stale_version'],
});

export const refuseAcceptance = defineOperation({
  id: 'refuseAcceptance',
  method: 'post',
  path: '/applications/{applicationId}/non-acceptance',
  tag,
  summary: { zh: '不予受理', en: 'Do not accept, with the reason' },
  access: ['clerk', 'center-admin'],
  params: applicationParams,
  body: z.strictObject({ reason: publicText }),
  success: { status: 200, body: application },
  errors: ['application_unknown', 'status_move_invalid', 'stale_version'],
});

export const withdrawApplication = defineOperation({
  id: 'withdrawApplication',
  method: 'post',
  path: '/applications/{applicationId}/withdrawal',
  tag,
  summary: { zh: '撤回', en: 'Withdraw before acceptance' },
  access: submitters,
  params: applicationParams,
  body: z.strictObject({}),
  success: { status: 200, body: application },
  errors: ['application_unknown', 'status_move_invalid', 'stale_version'],
});
