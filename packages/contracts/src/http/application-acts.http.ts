import { instant } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { actedBy } from '../events/application-parts.ts';
import { pageOf, pageQuery } from './common.http.ts';
import { agencyRefusals, applicationParams, applicationStaff, submitters } from './submitters.ts';

/** Something that was done in the matter, from its first draft on, by whom and over which channel. */
export const applicationAct = z.strictObject({
  at: instant,
  /** Type of the event: `hall.application.corrected.v1`. */
  event: z.string(),
  /** Subject of an account, or the job that acted when nobody did. */
  who: z.string(),
  by: actedBy.optional(),
});

export const listApplicationActs = defineOperation({
  id: 'listApplicationActs',
  method: 'get',
  path: '/applications/{applicationId}/acts',
  tag: 'applications',
  summary: {
    zh: '查看办理记录（谁、何时、经何渠道）',
    en: 'See what was done in the matter, oldest first: by whom, as whom, over which channel',
  },
  access: [...submitters, ...applicationStaff, 'supervisor'],
  params: applicationParams,
  query: pageQuery,
  success: { status: 200, body: pageOf(applicationAct) },
  errors: ['application_unknown', ...agencyRefusals],
});
