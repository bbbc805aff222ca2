import { AppError } from '@walking-hall/app-error';
import type { QueueTicketId } from '@walking-hall/contracts';
import {
  type AggregateStore,
  createAggregateStore,
  type ExecuteContext,
  everything,
  type Persistence,
} from '@walking-hall/persistence';
import type { z } from 'zod';
import { decideQueue } from './ticket-queue.decide.ts';
import { evolveQueue } from './ticket-queue.evolve.ts';
import {
  noQueue,
  type OpenQueue,
  type QueueCommand,
  type QueueEvent,
  type QueuePlace,
  type QueueState,
} from './ticket-queue.ts';
import { queuePuts, takenTicketView } from './ticket-queue.views.ts';

/** What names a queue. */
export type QueueName = Pick<QueuePlace, 'servicePoint' | 'group' | 'date'>;

export interface QueueStore {
  readonly queues: AggregateStore<QueueState, QueueCommand, QueueEvent>;
  find(name: QueueName): Promise<OpenQueue | undefined>;
  /** The ticket as it was taken, and the queue that it is in or was in last. @throws AppError `queue_ticket_unknown` */
  getTicket(ticket: QueueTicketId): Promise<FoundTicket>;
  /**
   * Does something with a ticket in its queue, and lets it into the other line where it is handed over. Should the process
   * end in between, the event of the transfer lets it in.
   * @throws AppError as `decideQueue`
   */
  act(queue: OpenQueue, command: QueueCommand, context: ExecuteContext): Promise<void>;
  /** Lets a ticket into the line it was handed over to: once for each transfer, known by its event's id. */
  admit(transferred: TransferredTicket, eventId: string, context: ExecuteContext): Promise<void>;
}

export interface FoundTicket {
  readonly taken: z.infer<typeof takenTicketView.schema>;
  readonly queue: OpenQueue;
}

export type TransferredTicket = Extract<QueueEvent, { type: 'hall.queue-ticket.transferred.v1' }>['data'];

export function queueId({ servicePoint, group, date }: QueueName): string {
  return `${servicePoint}.${date}.${group}`;
}

export function createQueueStore(persistence: Persistence): QueueStore {
  const queues = createAggregateStore<QueueState, QueueCommand, QueueEvent>(persistence, {
    name: 'queue',
    initialState: noQueue,
    decide: decideQueue,
    evolve: evolveQueue,
    views: queuePuts,
  });

  const store: QueueStore = {
    queues,
    async find(name) {
      const state = (await queues.load(queueId(name)))?.state;
      return state?.status === 'OPEN' ? state : undefined;
    },
    async getTicket(ticket) {
      const taken = (await persistence.views.get(takenTicketView, ticket, everything))?.doc;
      for (let group = taken?.group; taken !== undefined && group !== undefined; ) {
        const queue = await store.find({ ...taken, group });
        group = queue?.moved[ticket];
        if (queue !== undefined && group === undefined) return { taken, queue };
      }
      throw new AppError('queue_ticket_unknown');
    },
    async act({ place }, command, context) {
      const id = queueId(place);
      const { events, seq } = await queues.execute(id, command, context);
      for (const [index, event] of events.entries()) {
        if (event.type !== 'hall.queue-ticket.transferred.v1') continue;
        await store.admit(event.data, `queue/${id}@${seq}.${index}`, {
          at: context.at,
          actor: context.actor,
        });
      }
    },
    async admit({ to, group: from, ...data }, eventId, context) {
      const { servicePoint, region, regionPath, date, at, ...ticket } = data;
      const place: QueuePlace = { servicePoint, region, regionPath, group: to, date };
      const command = { id: eventId, bodyHash: eventId };
      await queues.execute(
        queueId(place),
        { kind: 'admit', place, ticket, from, at },
        { ...context, command },
      );
    },
  };
  return store;
}
