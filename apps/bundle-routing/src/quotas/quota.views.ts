import { departmentCode, partyRef, quotaAccount, regionPath } from '@walking-hall/contracts';
import { defineView } from '@walking-hall/persistence';
import { z } from 'zod';
import type { QuotaState } from './quota.ts';

/** Accounts as the API shows them, with whom they are shown to: the holder, the receivers, the department. */
export const quotaView = defineView({
  name: 'quota_accounts',
  schema: quotaAccount.extend({ regionPath, department: departmentCode, parties: z.array(partyRef) }),
  scope: { region: 'regionPath', department: 'department', party: 'parties' },
});

export function quotaPuts(id: string, state: QuotaState) {
  if (state.status === 'NONE') return [];
  const { facts, amount, balance, entries, offered } = state;
  const { account, quota, party, region, regionPath: path, department } = facts;
  const doc = {
    account,
    quota,
    party,
    region,
    amount,
    balance,
    entries,
    pendingTransfers: offered,
    regionPath: path,
    department,
    parties: [party, ...offered.map(({ to }) => to)],
  };
  return [{ view: quotaView, key: id, doc }];
}
