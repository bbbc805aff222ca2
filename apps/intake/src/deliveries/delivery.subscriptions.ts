import {
  bundleRoutingEvents,
  gridTaskAssigned,
  gridTaskClosed,
  gridTaskDelivered,
  gridTaskReturned,
  type Message,
  topics,
} from '@walking-hall/contracts';
import { parsed, type Subscription } from '@walking-hall/messaging';
import type { Persistence } from '@walking-hall/persistence';
import { deliveryRecords } from './delivery.views.ts';

/** Whoever has to deliver something may know to whom, from when it is given to them until it leaves their hands. */
export function deliverySubscriptions({ views }: Persistence): readonly Subscription[] {
  const over = async ({ gridTask: key }: { readonly gridTask: string }, { order: seq }: Message) =>
    views.put([{ view: deliveryRecords, key, seq, doc: undefined }]);
  return [
    {
      name: 'intake.deliveries',
      topics: [topics.bundleRouting],
      types: [gridTaskAssigned.type, gridTaskReturned.type, gridTaskDelivered.type, gridTaskClosed.type],
      handler: parsed(bundleRoutingEvents, {
        'hall.grid-task.assigned.v1': async (assigned, { order: seq }) => {
          const { gridTask: key, application, worker, regionPath } = assigned;
          const doc = { application, worker: `sub:${worker}`, regionPath };
          await views.put([{ view: deliveryRecords, key, seq, doc }]);
        },
        'hall.grid-task.returned.v1': over,
        'hall.grid-task.delivered.v1': over,
        'hall.grid-task.closed.v1': over,
      }),
    },
  ];
}
