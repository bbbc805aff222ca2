import { bundleRoutingEvents, taskDecided, topics } from '@walking-hall/contracts';
import { parsed, type Subscription } from '@walking-hall/messaging';
import { everything } from '@walking-hall/persistence';
import type { Clock } from '@walking-hall/service-kit';
import type { CaseStore } from '../cases/case.store.ts';
import { costsOf, type QuotaStore } from './quota.store.ts';

/**
 * A refused task keeps nothing: where a grant was tried, had taken its quota, and did not come about, the refusal
 * gives it back.
 */
export function quotaSubscriptions(quotas: QuotaStore, cases: CaseStore, clock: Clock): readonly Subscription[] {
  return [
    {
      name: 'bundle-routing.quota-returns',
      topics: [topics.bundleRouting],
      types: [taskDecided.type],
      handler: parsed(bundleRoutingEvents, {
        'hall.case.task-decided.v1': async ({ case: id, task, item, outcome }) => {
          if (outcome === 'GRANTED') return;
          const { state } = await cases.getCase(id, everything);
          const { bundle } = await cases.toolsFor(state.opened.digest);
          const context = { at: clock.now(), actor: { kind: 'service' as const, id: 'bundle-routing' } };
          for (const { account } of costsOf(state, item, bundle)) await quotas.returnFor(account, task, context);
        },
      }),
    },
  ];
}
