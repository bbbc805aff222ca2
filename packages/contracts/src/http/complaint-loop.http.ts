import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { complaintId, partyRef } from '../ids.ts';
import { publicText } from '../public-text.ts';
import { complaint } from './complaint.http.ts';
import { assignment, author, ownWords, revisit, staffText } from './redress-bodies.ts';

const tag = 'complaints';
const complaintParams = z.strictObject({ complaintId });
const moveErrors = [
  'complaint_unknown',
  'status_move_invalid',
  'stale_version',
  'idempotency_key_reused',
] as const;

export const acceptComplaint = defineOperation({
  id: 'acceptComplaint',
  method: 'post',
  path: '/complaints/{complaintId}/acceptance',
  tag,
  summary: {
    zh: '受理投诉并转部门',
    en: 'Take a complaint up and give it to the department that it is about',
  },
  access: ['center-admin'],
  params: complaintParams,
  body: assignment,
  success: { status: 200, body: complaint },
  errors: [...moveErrors, 'department_is_party', 'calendar_year_missing'],
});

export const rectifyComplaint = defineOperation({
  id: 'rectifyComplaint',
  method: 'post',
  path: '/complaints/{complaintId}/rectification',
  tag,
  summary: { zh: '投诉整改', en: 'Say what was put right; the department, or the center for it' },
  access: ['officer', 'center-admin'],
  params: complaintParams,
  body: staffText,
  success: { status: 200, body: complaint },
  errors: moveErrors,
});

export const feedBackComplaint = defineOperation({
  id: 'feedBackComplaint',
  method: 'post',
  path: '/complaints/{complaintId}/feedback',
  tag,
  summary: { zh: '向投诉人反馈', en: 'Answer the author; not by the department complained of' },
  access: ['center-admin'],
  params: complaintParams,
  body: staffText,
  success: { status: 200, body: complaint },
  errors: [...moveErrors, 'department_is_party'],
});

export const superviseComplaint = defineOperation({
  id: 'superviseComplaint',
  method: 'post',
  path: '/complaints/{complaintId}/supervision',
  tag,
  summary: { zh: '监督投诉办理', en: 'Record what a supervisor found; not by the department complained of' },
  access: ['supervisor'],
  params: complaintParams,
  body: staffText,
  success: { status: 200, body: complaint },
  errors: [...moveErrors, 'department_is_party'],
});

export const revisitComplaint = defineOperation({
  id: 'revisitComplaint',
  method: 'post',
  path: '/complaints/{complaintId}/revisit',
  tag,
  summary: { zh: '投诉回访', en: 'Ask the author afterwards and close; not by the department complained of' },
  access: ['center-admin'],
  params: complaintParams,
  body: revisit,
  success: { status: 200, body: complaint },
  errors: [...moveErrors, 'department_is_party'],
});

export const unmaskComplaint = defineOperation({
  id: 'unmaskComplaint',
  method: 'post',
  path: '/complaints/{complaintId}/unmasking',
  tag,
  summary: {
    zh: '查看投诉人和原文（记录理由）',
    en: 'See who complained and in what words; the reason is recorded',
  },
  access: ['center-admin'],
  params: complaintParams,
  body: z.strictObject({ reason: publicText }),
  success: {
    status: 200,
    body: z.strictObject({ text: ownWords, author: author.optional(), party: partyRef.optional() }),
  },
  errors: [
    'complaint_unknown',
    'person_forgotten',
    'department_is_party',
    'stale_version',
    'idempotency_key_reused',
  ],
});

export const complaintLoopOperations = [
  acceptComplaint,
  rectifyComplaint,
  feedBackComplaint,
  superviseComplaint,
  revisitComplaint,
  unmaskComplaint,
] as const;
