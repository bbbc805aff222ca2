import { instant, localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { agencyAct, agencyScope, agentRef } from '../events/agency.events.ts';
import { agencyId, applicationId, partyRef, regionCode } from '../ids.ts';
import { publicText } from '../public-text.ts';
import { pageOf, pageQuery } from './common.http.ts';

export const agency = z.strictObject({
  agency: agencyId,
  party: partyRef,
  agent: agentRef,
  region: regionCode,
  scope: agencyScope,
  /** The last day on which the agent may act. */
  validTo: localDate,
  paper: publicText.optional(),
  grantedAt: instant,
  revokedAt: instant.optional(),
});
export type AgencyView = z.infer<typeof agency>;

const tag = 'agencies';
const participants = ['applicant', 'agent', 'clerk', 'specialist', 'center-admin'] as const;
const params = z.strictObject({ agencyId });

export const grantAgency = defineOperation({
  id: 'grantAgency',
  method: 'post',
  path: '/agencies',
  tag,
  summary: {
    zh: '授权委托代理人',
    en: 'Let an agent act for the own party; at the window a clerk records the paper of it',
  },
  access: ['applicant', 'clerk', 'specialist', 'center-admin'],
  body: z.strictObject({
    /** Whom staff record it for; an applicant grants for the own party. */
    party: partyRef.optional(),
    agent: agentRef,
    region: regionCode,
    scope: agencyScope,
    validTo: localDate,
    /** Number of the paper that staff have seen (授权委托书). */
    paper: publicText.optional(),
  }),
  success: { status: 201, body: agency },
  errors: [
    'region_unknown',
    'bundle_not_enabled',
    'application_unknown',
    'agency_other_agent',
    'party_unproven',
    'outside_scope',
  ],
});

export const revokeAgency = defineOperation({
  id: 'revokeAgency',
  method: 'post',
  path: '/agencies/{agencyId}/revocation',
  tag,
  summary: {
    zh: '撤销授权委托',
    en: 'Revoke a grant, or lay it down; the agent’s next act is refused',
  },
  access: participants,
  params,
  body: z.strictObject({ paper: publicText.optional() }),
  success: { status: 200, body: agency },
  errors: ['agency_unknown'],
});

export const getAgency = defineOperation({
  id: 'getAgency',
  method: 'get',
  path: '/agencies/{agencyId}',
  tag,
  summary: { zh: '查看授权委托', en: 'See a grant' },
  access: participants,
  params,
  success: { status: 200, body: agency },
  errors: ['agency_unknown'],
});

export const listAgencies = defineOperation({
  id: 'listAgencies',
  method: 'get',
  path: '/agencies',
  tag,
  summary: {
    zh: '授权委托列表',
    en: 'Grants that somebody gave, or that were given to somebody; the latest first',
  },
  access: participants,
  query: pageQuery.extend({
    as: z.enum(['PARTY', 'AGENT']).default('PARTY'),
    /** The party or the account; that of the caller where absent. */
    of: agentRef.optional(),
  }),
  success: { status: 200, body: pageOf(agency) },
  errors: ['party_unproven'],
});

export const listAgencyActs = defineOperation({
  id: 'listAgencyActs',
  method: 'get',
  path: '/agencies/{agencyId}/acts',
  tag,
  summary: {
    zh: '代理人办理记录',
    en: 'What the agent set about under the grant, oldest first; looks of one day at one thing are one entry',
  },
  access: participants,
  params,
  query: pageQuery,
  success: {
    status: 200,
    body: pageOf(z.strictObject({ act: agencyAct, application: applicationId.optional(), at: instant })),
  },
  errors: ['agency_unknown'],
});
