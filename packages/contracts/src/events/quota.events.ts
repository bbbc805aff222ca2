import { bundleLocalId } from '@walking-hall/bundle-sdk';
import { instant } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import {
  bundleId,
  departmentCode,
  partyRef,
  quotaAccountId,
  regionCode,
  regionPath,
  taskId,
  transferId,
} from '../ids.ts';
import { routing } from './routing-topic.ts';

const quotaFacts = {
  account: quotaAccountId,
  quota: bundleLocalId,
  party: partyRef,
  region: regionCode,
  regionPath,
};

export const quotaOpened = defineEvent({
  ...routing('A quota account was opened for a period.'),
  type: 'hall.quota.opened.v1',
  data: z.strictObject({
    ...quotaFacts,
    bundle: bundleId,
    department: departmentCode,
    amount: z.number().int().min(0),
    at: instant,
  }),
});

export const quotaDebited = defineEvent({
  ...routing('Something was taken from a quota account, by a granted task or a transfer.'),
  type: 'hall.quota.debited.v1',
  data: z.strictObject({
    ...quotaFacts,
    quantity: z.number().int().min(1),
    balance: z.number().int().min(0),
    task: taskId.optional(),
    transfer: transferId.optional(),
    at: instant,
  }),
});

export const quotaReturned = defineEvent({
  ...routing('A debit was set right by a return entry; entries are never deleted.'),
  type: 'hall.quota.returned.v1',
  data: z.strictObject({
    ...quotaFacts,
    quantity: z.number().int().min(1),
    balance: z.number().int().min(0),
    task: taskId.optional(),
    transfer: transferId.optional(),
    at: instant,
  }),
});

export const quotaTransferOffered = defineEvent({
  ...routing('The holder offers part of the quota to another party; it counts once that party confirms.'),
  type: 'hall.quota.transfer-offered.v1',
  data: z.strictObject({
    ...quotaFacts,
    transfer: transferId,
    to: partyRef,
    quantity: z.number().int().min(1),
    at: instant,
  }),
});

export const quotaTransferConfirmed = defineEvent({
  ...routing('Both sides confirmed a transfer.'),
  type: 'hall.quota.transfer-confirmed.v1',
  data: z.strictObject({
    ...quotaFacts,
    transfer: transferId,
    to: partyRef,
    quantity: z.number().int().min(1),
    at: instant,
  }),
});
