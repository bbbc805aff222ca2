import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { defect } from '../events/application-parts.ts';
import { staffSubject } from '../events/hall-layout.events.ts';
import { publicText } from '../public-text.ts';
import { application } from './application.http.ts';
import { applicationForm } from './order.ts';
import { applicationParams, applicationStaff } from './submitters.ts';

const tag = 'applications';

export const unmaskApplication = defineOperation({
  id: 'unmaskApplication',
  method: 'post',
  path: '/applications/{applicationId}/unmasking',
  tag,
  summary: { zh: '查看完整信息（记录理由）', en: 'See the full personal data; the reason is recorded' },
  access: applicationStaff,
  params: applicationParams,
  body: z.strictObject({ reason: publicText }),
  success: { status: 200, body: z.strictObject({ form: applicationForm }) },
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
    en: 'Issue the one correction notice; every defect the hall can see is added to it. A second one about what could be seen before is a manager’s, and on record as a violation',
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

export const handOverApplication = defineOperation({
  id: 'handOverApplication',
  method: 'post',
  path: '/applications/{applicationId}/owner',
  tag,
  summary: {
    zh: '首问认领或移交',
    en: 'Take an application that nobody answers for, or hand it over: its owner or a manager does that',
  },
  access: ['clerk', 'specialist', 'center-admin'],
  params: applicationParams,
  body: z.strictObject({
    /** Subject of a colleague's account; the caller where absent. */
    to: staffSubject.optional(),
    reason: publicText.optional(),
  }),
  success: { status: 200, body: application },
  errors: ['application_unknown', 'not_owner', 'stale_version'],
});
