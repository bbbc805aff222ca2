import {
  bundleRoutingEvents,
  type Message,
  quotaDebited,
  readTaskId,
  type TaskId,
  taskClosed,
  taskDecided,
  taskEnded,
  topics,
} from '@walking-hall/contracts';
import { parsed, type Subscription } from '@walking-hall/messaging';
import { everything } from '@walking-hall/persistence';
import { type Clock, serviceContext } from '@walking-hall/service-kit';
import { isDenied } from '../cases/case.dependencies.ts';
import type { CaseStore } from '../cases/case.store.ts';
import { costsOf } from './quota.costs.ts';
import type { QuotaStore } from './quota.store.ts';

/**
 * A task that was denied keeps nothing. A grant takes its quota before it is written, and may fail or crash in between;
 * whichever comes last then, the debit or the end of the task, finds the other one there and gives the debit back.
 */
export function quotaSubscriptions(
  quotas: QuotaStore,
  cases: CaseStore,
  clock: Clock,
): readonly Subscription[] {
  return [
    {
      name: 'bundle-routing.quota-returns',
      topics: [topics.bundleRouting],
      types: [taskDecided.type, taskClosed.type, taskEnded.type, quotaDebited.type],
      handler: parsed(bundleRoutingEvents, {
        'hall.case.task-decided.v1': async ({ task, outcome }, message) => {
          if (outcome === 'REFUSED') await returnIfDenied(task, message);
        },
        'hall.case.task-closed.v1': async ({ task }, message) => returnIfDenied(task, message),
        'hall.case.task-ended.v1': async ({ task }, message) => returnIfDenied(task, message),
        'hall.quota.debited.v1': async ({ task }, message) => {
          if (task !== undefined) await returnIfDenied(task, message);
        },
      }),
    },
  ];

  async function returnIfDenied(task: TaskId, message: Message): Promise<void> {
    const { caseId, item } = readTaskId(task);
    const { state } = await cases.getCase(caseId, everything);
    if (!isDenied(state.tasks[item])) return;
    const { bundle } = await cases.toolsFor(state.opened.digest);
    const context = serviceContext('bundle-routing', clock.now(), message.event);
    for (const { account } of costsOf(state, item, bundle)) await quotas.returnFor(account, task, context);
  }
}
