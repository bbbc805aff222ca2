import { intakeEvents, queueTicketTransferred, topics } from '@walking-hall/contracts';
import { parsed, type Subscription } from '@walking-hall/messaging';
import { serviceContext } from '@walking-hall/service-kit';
import type { QueueStore } from './ticket-queue.store.ts';

/** A ticket that left one line comes into the other, whatever happened to the request that handed it over. */
export function queueSubscriptions(queues: QueueStore): readonly Subscription[] {
  return [
    {
      name: 'intake.queue-transfers',
      topics: [topics.intake],
      types: [queueTicketTransferred.type],
      handler: parsed(intakeEvents, {
        'hall.queue-ticket.transferred.v1': async (transferred, message) =>
          queues.admit(
            transferred,
            message.event.id,
            serviceContext('intake', transferred.at, message.event),
          ),
      }),
    },
  ];
}
