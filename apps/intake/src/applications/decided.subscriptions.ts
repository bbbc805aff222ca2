import { bundleRoutingEvents, taskDecided, topics } from '@walking-hall/contracts';
import { parsed, type Subscription } from '@walking-hall/messaging';
import type { Persistence } from '@walking-hall/persistence';
import { decidedCaseView } from './application.views.ts';

/** Notes which cases have a decision, after which nothing of them is withdrawn. */
export function decidedSubscriptions({ views }: Pick<Persistence, 'views'>): readonly Subscription[] {
  return [
    {
      name: 'intake.decisions',
      topics: [topics.bundleRouting],
      types: [taskDecided.type],
      handler: parsed(bundleRoutingEvents, {
        'hall.case.task-decided.v1': async ({ case: id, decidedAt: at }, { order }) => {
          await views.put([{ view: decidedCaseView, key: id, seq: order, doc: { case: id, at } }]);
        },
      }),
    },
  ];
}
