import { instant } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { channel } from '../events/application-parts.ts';
import { complaintKind, integrityGround } from '../events/complaint.events.ts';
import { answerDue, complexity } from '../events/redress.ts';
import { bundleId, caseId, complaintId, departmentCode, itemId, regionCode, servicePointId } from '../ids.ts';
import { publicText } from '../public-text.ts';
import { pageOf, pageQuery } from './common.http.ts';
import { author, ownWords, revisit } from './redress-bodies.ts';
import { managers } from './staff-roles.ts';

/** In this order, one after the other (domain A40). */
export const complaintStatus = z.enum([
  'FILED',
  'ACCEPTED',
  'RECTIFIED',
  'FED_BACK',
  'SUPERVISED',
  'REVISITED',
]);
export type ComplaintStatus = z.infer<typeof complaintStatus>;

/** Says nothing of who filed it, and holds the author's words for the author alone. */
export const complaint = z.strictObject({
  complaint: complaintId,
  status: complaintStatus,
  kind: complaintKind,
  ground: integrityGround.optional(),
  region: regionCode,
  channel,
  servicePoint: servicePointId.optional(),
  /** For the author and the center; a department would know by it who complains. */
  case: caseId.optional(),
  bundle: bundleId.optional(),
  items: z.array(itemId),
  text: ownWords.optional(),
  filedAt: instant,
  /** Until when it is accepted. */
  responseDue: answerDue,
  department: departmentCode.optional(),
  complexity: complexity.optional(),
  matter: publicText.optional(),
  /** Until when the author is answered. */
  answerDue: answerDue.optional(),
  rectification: publicText.optional(),
  answer: publicText.optional(),
  supervision: publicText.optional(),
  revisit: revisit.optional(),
});
export type ComplaintView = z.infer<typeof complaint>;

const filed = {
  region: regionCode,
  text: ownWords,
  author: author.optional(),
  /** The point whose staff or kiosk takes it down; staff always name theirs. Online where absent. */
  filedThrough: servicePointId.optional(),
  servicePoint: servicePointId.optional(),
  case: caseId.optional(),
};

const tag = 'complaints';
const complaintParams = z.strictObject({ complaintId });
const authors = ['applicant', 'agent'] as const;

export const fileComplaint = defineOperation({
  id: 'fileComplaint',
  method: 'post',
  path: '/complaints',
  tag,
  summary: { zh: '投诉', en: 'File a complaint; about integrity, with its ground' },
  access: [...authors, 'clerk', 'specialist'],
  body: z.discriminatedUnion('kind', [
    z.strictObject({ ...filed, kind: z.literal('GENERAL') }),
    z.strictObject({ ...filed, kind: z.literal('INTEGRITY'), ground: integrityGround }),
  ]),
  success: { status: 201, body: complaint },
  errors: [
    'region_unknown',
    'outside_scope',
    'service_point_unknown',
    'case_unknown',
    'idempotency_key_reused',
    'calendar_year_missing',
  ],
});

export const getComplaint = defineOperation({
  id: 'getComplaint',
  method: 'get',
  path: '/complaints/{complaintId}',
  tag,
  summary: { zh: '查看投诉', en: 'See a complaint and what became of it' },
  access: [...authors, 'officer', ...managers],
  params: complaintParams,
  success: { status: 200, body: complaint },
  errors: ['complaint_unknown'],
});

export const listComplaints = defineOperation({
  id: 'listComplaints',
  method: 'get',
  path: '/complaints',
  tag,
  summary: { zh: '按状态列出投诉', en: 'List the complaints of a region by status, oldest first' },
  access: managers,
  query: pageQuery.extend({ region: regionCode, status: complaintStatus.default('FILED') }),
  success: { status: 200, body: pageOf(complaint) },
});

export const listMyComplaints = defineOperation({
  id: 'listMyComplaints',
  method: 'get',
  path: '/my-complaints',
  tag,
  summary: { zh: '我的投诉', en: 'The caller’s own complaints, newest first' },
  access: authors,
  query: pageQuery,
  success: { status: 200, body: pageOf(complaint) },
});

export const listDepartmentComplaints = defineOperation({
  id: 'listDepartmentComplaints',
  method: 'get',
  path: '/departments/{departmentCode}/complaints',
  tag,
  summary: { zh: '部门待整改的投诉', en: 'Complaints that a department has to put right, oldest first' },
  access: ['officer', ...managers],
  params: z.strictObject({ departmentCode }),
  query: pageQuery.extend({ status: complaintStatus.default('ACCEPTED') }),
  success: { status: 200, body: pageOf(complaint) },
  errors: ['outside_scope'],
});

export const complaintOperations = [
  fileComplaint,
  getComplaint,
  listComplaints,
  listMyComplaints,
  listDepartmentComplaints,
] as const;
