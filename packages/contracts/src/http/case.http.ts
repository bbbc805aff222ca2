import { localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { activityId, caseId, regionCode, taskId } from '../ids.ts';
import { caseStatus } from '../status.ts';
import { caseDetail, caseSummary } from './case-detail.http.ts';
import { pageOf, pageQuery } from './common.http.ts';
import { followers, staff } from './staff-roles.ts';

const caseParams = z.strictObject({ caseId });

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
