import { AppError } from '@walking-hall/app-error';
import type { Bundle } from '@walking-hall/bundle-sdk';
import { quotaAccountId, type QuotaAccountId, taskIdOf } from '@walking-hall/contracts';
import { type AggregateStore, createAggregateStore, type ExecuteContext, type Persistence, type Scope } from '@walking-hall/persistence';
import type { z } from 'zod';
import { lineage } from '../cases/case.consequences.ts';
import type { OpenedCase } from '../cases/case.ts';
import { noQuota, type QuotaCommand, type QuotaEvent, type QuotaState } from './quota.ts';
import { decideQuota } from './quota.decide.ts';
import { evolveQuota } from './quota.evolve.ts';
import { quotaPuts, quotaView } from './quota.views.ts';

export interface QuotaStore {
  readonly quotas: AggregateStore<QuotaState, QuotaCommand, QuotaEvent>;
  /** @throws AppError `quota_unknown` */
  getAccount(id: string, scope: Scope): Promise<{ readonly doc: z.infer<typeof quotaView.schema>; readonly seq: number }>;
  /**
   * Takes what granting a task costs, once, however often it is tried. `check` must throw where the grant itself
   * would be refused, so that nothing is taken for it then.
   * @throws AppError `quota_exceeded`, `quota_unknown`
   */
  debitFor(state: OpenedCase, item: string, bundle: Bundle, context: ExecuteContext, check: () => void): Promise<void>;
  /** Gives back what a task had taken, if anything. */
  returnFor(account: QuotaAccountId, task: ReturnType<typeof taskIdOf>, context: ExecuteContext): Promise<void>;
}

export function createQuotaStore(persistence: Persistence): QuotaStore {
  const quotas = createAggregateStore<QuotaState, QuotaCommand, QuotaEvent>(persistence, {
    name: 'quota',
    initialState: noQuota,
    decide: decideQuota,
    evolve: evolveQuota,
    views: quotaPuts,
  });
  return {
    quotas,
    async getAccount(id, scope) {
      const found = await persistence.views.get(quotaView, id, scope);
      if (!found) throw new AppError('quota_unknown');
      return found;
    },
    async debitFor(state, item, bundle, context, check) {
      const costs = costsOf(state, item, bundle);
      if (costs.length === 0) return;
      check();
      const task = taskIdOf(state.opened.case, item);
      for (const { account, quantity } of costs) {
        await quotas.execute(account, { kind: 'debit', task, quantity, at: context.at }, context);
      }
    },
    async returnFor(account, task, context) {
      if (await quotas.load(account)) await quotas.execute(account, { kind: 'return', task, at: context.at }, context);
    },
  };
}

/** What granting an item takes, and from which accounts: those of the case's party for the year it was opened in. */
export function costsOf({ opened }: OpenedCase, item: string, bundle: Bundle): readonly { readonly account: QuotaAccountId; readonly quantity: number }[] {
  const line = lineage(bundle, item);
  return bundle.quotas.flatMap((quota) =>
    quota.debits
      .filter((debit) => line.includes(debit.item))
      .flatMap(({ quantity }) => {
        const value = opened.answers[quantity];
        return typeof value === 'number' && value > 0 ? [{ account: accountId(quota.id, opened.party, opened.openedAt), quantity: value }] : [];
      }),
  );
}

export function accountId(quota: string, party: string, yearOf: string): QuotaAccountId {
  return quotaAccountId.parse(`${quota}.${party}.${yearOf.slice(0, 4)}`);
}
