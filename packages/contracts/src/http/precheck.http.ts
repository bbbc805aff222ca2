import { approvalPlan } from '@walking-hall/approval-planner';
import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { defect } from '../events/application-parts.ts';
import { departmentCode, precheckId } from '../ids.ts';
import { applicationParams, draftRefusals } from './submitters.ts';

export const precheckResult = z.strictObject({
  /** Absent where something is still wrong or missing. */
  precheck: precheckId.optional(),
  plan: approvalPlan,
  defects: z.array(defect),
});

export const precheckDraft = defineOperation({
  id: 'precheckDraft',
  method: 'post',
  path: '/drafts/{applicationId}/precheck',
  tag: 'prechecks',
  summary: {
    zh: '帮办小圆桌：提交前预审',
    en: 'Check a package before submission; the application that follows unchanged names the check it passed',
  },
  access: ['clerk', 'specialist', 'center-admin'],
  params: applicationParams,
  body: z.strictObject({
    /** Who sits at the table too. */
    departments: z.array(departmentCode).max(50).default([]),
  }),
  success: { status: 200, body: precheckResult },
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
