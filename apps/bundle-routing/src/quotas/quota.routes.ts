import { createHash, randomUUID } from 'node:crypto';
import { AppError } from '@walking-hall/app-error';
import { prepareBundle } from '@walking-hall/approval-planner';
import {
  confirmTransfer,
  getQuota,
  offerTransfer,
  openQuota,
  type TransferId,
  transferId,
} from '@walking-hall/contracts';
import { type BoundRoute, executeContext, requireDepartment, route } from '@walking-hall/service-kit';
import type { EnablementStore } from '../enablement/enablement.store.ts';
import { departmentIn } from '../enablement/enablement.ts';
import { accountId } from './quota.costs.ts';
import type { QuotaStore } from './quota.store.ts';
import type { QuotaState } from './quota.ts';
import { type AccountDocument, accountDocument } from './quota.views.ts';

export function quotaRoutes(store: QuotaStore, enablement: EnablementStore): readonly BoundRoute[] {
  return [
    route(openQuota, async (request) => {
      const { region, bundle, quota, party, year, amount } = request.body;
      const { document, overlay, regionPath } = await enablement.getEnabled(region, bundle);
      const declared = document.quotas.find(({ id }) => id === quota);
      // The department of the items that take from it keeps the account.
      const [owner] = (declared?.debits ?? []).flatMap(({ item }) =>
        prepareBundle(document).handlingOf(item),
      );
      if (!declared || !owner) throw new AppError('quota_unknown');
      const department = departmentIn(region, overlay, owner.department);
      requireDepartment(request.principal, department);
      const account = accountId(quota, party, String(year));
      const facts = { account, quota, party, region, regionPath, bundle, department };
      const { state, seq } = await store.quotas.execute(
        account,
        { kind: 'open', facts, amount, at: request.now },
        executeContext(request),
      );
      return { body: answer(state), seq, location: `/quota-accounts/${account}` };
    }),
    route(getQuota, async ({ params, scope }) => {
      const { doc, seq } = await store.getAccount(params.quotaAccountId, scope);
      return { body: shown(doc), seq };
    }),
    route(offerTransfer, async (request) => {
      const { doc } = await store.getAccount(request.params.quotaAccountId, request.scope);
      if (request.scope.kind === 'parties' && !request.scope.refs.includes(doc.party))
        throw new AppError('outside_scope');
      const transfer = transferIdOf(request.command?.id ?? randomUUID());
      const { to, quantity } = request.body;
      const { state, seq } = await store.quotas.execute(
        doc.account,
        { kind: 'offerTransfer', transfer, to, quantity, at: request.now },
        executeContext(request),
      );
      return { body: { ...answer(state), transfer }, seq };
    }),
    route(confirmTransfer, async (request) => {
      const { quotaAccountId, transferId: transfer } = request.params;
      const { doc } = await store.getAccount(quotaAccountId, request.scope);
      const offered = doc.pendingTransfers.find((one) => one.transfer === transfer);
      if (request.scope.kind === 'parties' && offered && !request.scope.refs.includes(offered.to))
        throw new AppError('outside_scope');
      const { state, seq } = await store.quotas.execute(
        doc.account,
        { kind: 'confirmTransfer', transfer, at: request.now },
        executeContext(request),
      );
      return { body: answer(state), seq };
    }),
  ];
}

/** The same for the same request sent again. */
function transferIdOf(request: string): TransferId {
  return transferId.parse(`tr_${createHash('sha256').update(request).digest('hex').slice(0, 24)}`);
}

function answer(state: QuotaState) {
  if (state.status === 'NONE') throw new AppError('quota_unknown');
  return shown(accountDocument(state));
}

function shown({ regionPath: _p, department: _d, parties: _s, ...account }: AccountDocument) {
  return account;
}
