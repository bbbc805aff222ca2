import { AppError } from '@walking-hall/app-error';
import type { QuotaAccountId, TaskId } from '@walking-hall/contracts';
import {
  type AggregateStore,
  createAggregateStore,
  type ExecuteContext,
  type Persistence,
  type Scope,
} from '@walking-hall/persistence';
import type { z } from 'zod';
import type { Cost } from './quota.costs.ts';
import { decideQuota } from './quota.decide.ts';
import { evolveQuota } from './quota.evolve.ts';
import { noQuota, type QuotaCommand, type QuotaEvent, type QuotaState } from './quota.ts';
import { quotaPuts, quotaView } from './quota.views.ts';

export interface QuotaStore {
  readonly quotas: AggregateStore<QuotaState, QuotaCommand, QuotaEvent>;
  /** @throws AppError `quota_unknown` */
  getAccount(
    id: string,
    scope: Scope,
  ): Promise<{ readonly doc: z.infer<typeof quotaView.schema>; readonly seq: number }>;
  /**
   * Takes what granting a task costs, once, however often it is tried. Nothing is taken where one of several accounts
   * would not do.
   * @throws AppError `quota_exceeded`, `quota_unknown`
   */
  debitFor(task: TaskId, costs: readonly Cost[], context: ExecuteContext): Promise<void>;
  /** Gives back what a task had taken, if anything. */
  returnFor(account: QuotaAccountId, task: TaskId, context: ExecuteContext): Promise<void>;
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
    async debitFor(task, costs, context) {
      const debits = costs.map(({ account, quantity }) => {
        return { account, command: { kind: 'debit' as const, task, quantity, at: context.at } };
      });
      if (debits.length > 1) {
        for (const { account, command } of debits) {
          decideQuota(command, (await quotas.load(account))?.state ?? noQuota);
        }
      }
      for (const { account, command } of debits) await quotas.execute(account, command, context);
    },
    async returnFor(account, task, context) {
      if (await quotas.load(account))
        await quotas.execute(account, { kind: 'return', task, at: context.at }, context);
    },
  };
}
