import { departmentCode, partyRef, quotaAccount, regionPath } from '@walking-hall/contracts';
import { defineView } from '@walking-hall/persistence';
import { z } from 'zod';
import type { OpenQuota, QuotaState } from './quota.ts';

/** Accounts as the API shows them, with whom they are shown to: the holder, the receivers, the department. */
export const quotaView = defineView({
  name: 'quota_accounts',
  schema: quotaAccount.extend({ regionPath, department: departmentCode, parties: z.array(partyRef) }),
  scope: { region: 'regionPath', department: 'department', party: 'parties' },
});

export type AccountDocument = z.infer<typeof quotaView.schema>;

export function quotaPuts(id: string, state: QuotaState) {
  return state.status === 'NONE' ? [] : [{ view: quotaView, key: id, doc: accountDocument(state) }];
}

export function accountDocument({
  facts,
  amount,
  balance,
  entries,
  offered,
  receivers,
}: OpenQuota): AccountDocument {
  const { account, quota, party, region, regionPath: path, department } = facts;
  return {
    account,
    quota,
    party,
    region,
    amount,
    balance,
    entries: [...entries],
    pendingTransfers: [...offered],
    regionPath: path,
    department,
    parties: [...new Set([party, ...offered.map(({ to }) => to), ...receivers])],
  };
}
