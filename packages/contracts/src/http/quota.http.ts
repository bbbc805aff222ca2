import { instant } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { bundleId, partyRef, quotaAccountId, regionCode, transferId } from '../ids.ts';
import { followers } from './staff-roles.ts';

export const quotaAccount = z.strictObject({
  account: quotaAccountId,
  quota: z.string(),
  party: partyRef,
  region: regionCode,
  amount: z.number().int(),
  balance: z.number().int(),
  entries: z.array(
    z.strictObject({
      kind: z.enum(['DEBIT', 'RETURN', 'CREDIT']),
      quantity: z.number().int(),
      reference: z.string(),
      at: instant,
    }),
  ),
  pendingTransfers: z.array(
    z.strictObject({ transfer: transferId, to: partyRef, quantity: z.number().int() }),
  ),
});

const accountParams = z.strictObject({ quotaAccountId });

export const openQuota = defineOperation({
  id: 'openQuota',
  method: 'post',
  path: '/quota-accounts',
  tag: 'quotas',
  summary: { zh: '开立额度账户', en: 'Open a quota account of a party for a year' },
  access: ['officer'],
  body: z.strictObject({
    region: regionCode,
    bundle: bundleId,
    quota: z.string().max(40),
    party: partyRef,
    year: z.number().int().min(2000).max(2200),
    amount: z.number().int().min(0).max(1_000_000_000),
  }),
  success: { status: 201, body: quotaAccount },
  errors: ['bundle_not_enabled', 'quota_unknown', 'quota_exists', 'outside_scope', 'other_department'],
});

export const getQuota = defineOperation({
  id: 'getQuota',
  method: 'get',
  path: '/quota-accounts/{quotaAccountId}',
  tag: 'quotas',
  summary: { zh: '查看额度账户', en: 'See a quota account and its entries' },
  access: followers,
  params: accountParams,
  success: { status: 200, body: quotaAccount },
  errors: ['quota_unknown'],
});

export const offerTransfer = defineOperation({
  id: 'offerTransfer',
  method: 'post',
  path: '/quota-accounts/{quotaAccountId}/transfers',
  tag: 'quotas',
  summary: { zh: '发起划转', en: 'Offer part of a quota to another party' },
  access: ['applicant', 'agent', 'clerk', 'specialist'],
  params: accountParams,
  body: z.strictObject({ to: partyRef, quantity: z.number().int().min(1).max(1_000_000_000) }),
  success: { status: 201, body: quotaAccount.extend({ transfer: transferId }) },
  errors: ['quota_unknown', 'quota_exceeded', 'stale_version'],
});

export const confirmTransfer = defineOperation({
  id: 'confirmTransfer',
  method: 'post',
  path: '/quota-accounts/{quotaAccountId}/transfers/{transferId}/confirmation',
  tag: 'quotas',
  summary: { zh: '确认划转', en: 'The receiving party confirms a transfer' },
  access: ['applicant', 'agent', 'clerk', 'specialist'],
  params: accountParams.extend({ transferId }),
  body: z.strictObject({}),
  success: { status: 200, body: quotaAccount },
  errors: ['quota_exceeded', 'quota_unknown', 'transfer_unknown', 'stale_version'],
});
