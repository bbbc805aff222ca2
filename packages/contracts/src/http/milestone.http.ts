import { fieldId } from '@walking-hall/bundle-sdk';
import { localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { caseId } from '../ids.ts';
import { publicText } from '../public-text.ts';
import { caseDetail } from './case-detail.http.ts';

const caseParams = z.strictObject({ caseId });

const cases = 'cases';

export const reportMilestone = defineOperation({
  id: 'reportMilestone',
  method: 'post',
  path: '/cases/{caseId}/milestones/{milestone}',
  tag: cases,
  summary: {
    zh: '报告里程碑',
    en: 'Something happened that no department decides, and that tasks wait for; the same report again changes nothing',
  },
  access: ['applicant', 'agent', 'clerk', 'officer', 'specialist'],
  params: caseParams.extend({ milestone: z.string().max(40) }),
  body: z.strictObject({
    /** The day on which it happened. */
    date: localDate,
    /** Where the proof of it can be found; names nobody. */
    evidence: publicText,
  }),
  success: { status: 200, body: caseDetail },
  errors: [
    'case_unknown',
    'milestone_unknown',
    'milestone_not_ready',
    'milestone_reported',
    'status_move_invalid',
    'stale_version',
  ],
});

export const reportFacts = defineOperation({
  id: 'reportFacts',
  method: 'post',
  path: '/cases/{caseId}/facts',
  tag: cases,
  summary: {
    zh: '登记已知情况',
    en: 'Something became known that tasks wait for; the same facts again change nothing',
  },
  access: ['officer', 'partner', 'platform-admin'],
  params: caseParams,
  body: z.strictObject({
    /** By field: of those that shared data fills, or that a waiting task turns on; nothing personal. */
    answers: z.record(fieldId, z.unknown()),
  }),
  success: { status: 200, body: caseDetail },
  errors: ['case_unknown', 'status_move_invalid', 'stale_version'],
});

export const revokeAcceptance = defineOperation({
  id: 'revokeAcceptance',
  method: 'post',
  path: '/cases/{caseId}/acceptance-revocation',
  tag: cases,
  summary: {
    zh: '撤销受理',
    en: 'Revoke the acceptance of what rests on a promised material that has not come in time',
  },
  access: ['center-admin'],
  params: caseParams,
  body: z.strictObject({ material: z.string().min(1).max(40), reasons: publicText }),
  success: { status: 200, body: caseDetail },
  errors: ['case_unknown', 'material_unknown', 'deficiency_not_due', 'stale_version'],
});
