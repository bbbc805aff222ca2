import { createHash, randomUUID } from 'node:crypto';
import { AppError } from '@walking-hall/app-error';
import { confirmTransfer, departmentCode, getQuota, offerTransfer, openQuota, transferId } from '@walking-hall/contracts';
import { type BoundRoute, executeContext, requireDepartment, route } from '@walking-hall/service-kit';
import type { z } from 'zod';
import type { EnablementStore } from '../enablement/enablement.store.ts';
import { accountId, type QuotaStore } from './quota.store.ts';
import { quotaPuts, type quotaView } from './quota.views.ts';
import type { QuotaState } from './quota.ts';

export function quotaRoutes(store: QuotaStore, enablement: EnablementStore): readonly BoundRoute[] {
  return [
    route(openQuota, async (request) => {
      const { region, bundle, quota, party, year, amount } = request.body;
      const { document, overlay, regionPath } = await enablement.getEnabled(region, bundle);
      const declared = document.quotas.find(({ id }) => id === quota);
      const owner = document.items.find((item) => item.level === 'HANDLING' && declared?.debits.some((debit) => debit.item === item.id || debit.item === item.parent));
      if (!declared || owner?.level !== 'HANDLING') throw new AppError('quota_unknown');
      const department = departmentCode.parse(overlay.departments[owner.department]?.code ?? `${region}:${owner.department}`);
      requireDepartment(request.principal, department);
      const account = accountId(quota, party, String(year));
      const facts = { account, quota, party, region, regionPath, bundle, department };
      const { state, seq } = await store.quotas.execute(account, { kind: 'open', facts, amount, at: request.now }, executeContext(request));
      return { body: answer(account, state), seq, location: `/quota-accounts/${account}` };
    }),
    route(getQuota, async ({ params, scope }) => {
      const { doc, seq } = await store.getAccount(params.quotaAccountId, scope);
      return { body: shown(doc), seq };
    }),
    route(offerTransfer, async (request) => {
      const { doc } = await store.getAccount(request.params.quotaAccountId, request.scope);
      if (request.scope.kind === 'parties' && !request.scope.refs.includes(doc.party)) throw new AppError('outside_scope');
      const transfer = transferId.parse(`tr_${createHash('sha256').update(request.command?.id ?? randomUUID()).digest('hex').slice(0, 24)}`);
      const { to, quantity } = request.body;
      const { state, seq } = await store.quotas.execute(doc.account, { kind: 'offerTransfer', transfer, to, quantity, at: request.now }, executeContext(request));
      return { body: { ...answer(doc.account, state), transfer }, seq };
    }),
    route(confirmTransfer, async (request) => {
      const { quotaAccountId, transferId: transfer } = request.params;
      const { doc } = await store.getAccount(quotaAccountId, request.scope);
      const offered = doc.pendingTransfers.find((one) => one.transfer === transfer);
      if (request.scope.kind === 'parties' && offered && !request.scope.refs.includes(offered.to)) throw new AppError('outside_scope');
      const { state, seq } = await store.quotas.execute(doc.account, { kind: 'confirmTransfer', transfer, at: request.now }, executeContext(request));
      return { body: answer(doc.account, state), seq };
    }),
  ];
}

type Account = z.infer<typeof quotaView.schema>;

function answer(id: string, state: QuotaState) {
  const [put] = quotaPuts(id, state);
  if (!put) throw new AppError('quota_unknown');
  return shown(put.doc as Account);
}

function shown({ regionPath: _p, department: _d, parties: _s, ...account }: Account) {
  return account;
}
