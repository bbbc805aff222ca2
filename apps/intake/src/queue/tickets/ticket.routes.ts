import {
  callNext,
  cancelTicket,
  finishTicket,
  getBoard,
  getTicket,
  missTicket,
  type QueueTicketId,
  recallTicket,
  startTicket,
  takeTicket as takeTicketOperation,
  transferTicket,
} from '@walking-hall/contracts';
import {
  type BoundRoute,
  executeContext,
  type Logger,
  type RouteContext,
  requireRegion,
  route,
} from '@walking-hall/service-kit';
import { toLocalDate } from '@walking-hall/working-calendar';
import type { HallStore } from '../halls/hall-layout.store.ts';
import { getGroup } from '../halls/staffing.ts';
import type { TideStore } from '../tides/tide.store.ts';
import { callNextTicket } from './call-next.ts';
import { showTicket } from './show-ticket.ts';
import { type TakeTicketDeps, takeTicket } from './take-ticket.ts';
import type { OpenQueue, QueueCommand, TicketCommand } from './ticket-queue.ts';

export interface TicketRoutesDeps extends TakeTicketDeps {
  readonly halls: HallStore;
  readonly tides: TideStore;
  readonly logger: Logger;
}

type About<B = unknown> = RouteContext<{ queueTicketId: QueueTicketId }, unknown, B>;

export function ticketRoutes(deps: TicketRoutesDeps): readonly BoundRoute[] {
  const { halls, queues, tides, logger } = deps;

  return [
    route(takeTicketOperation, async (request) => {
      const { hall } = await halls.getHall(request.params.servicePointId);
      const ticket = await takeTicket(hall, request.body, executeContext(request), deps);
      const body = showTicket(await queues.getTicket(ticket), request.now);
      return { body, location: `/queue-tickets/${ticket}` };
    }),
    route(getTicket, async ({ params, now }) => ({
      body: showTicket(await queues.getTicket(params.queueTicketId), now),
    })),
    route(cancelTicket, async (request) => {
      const { queue } = await queues.getTicket(request.params.queueTicketId);
      return act(request, queue, commandOf('cancel', request));
    }),
    route(callNext, async (request) => {
      const { params, principal, body, now } = request;
      const { hall } = await halls.getHall(params.servicePointId);
      requireRegion(principal, hall.regionPath);
      const caller = { hall, window: params.deskId, clerk: principal.sub, group: body.group };
      const { called, waiting } = await callNextTicket(caller, queues, tides, executeContext(request));
      if (called === undefined) return { body: { waiting } };
      await judge(called.queue, request);
      const found = await queues.getTicket(called.ticket);
      return { body: { waiting, ticket: showTicket(found, now) } };
    }),
    route(recallTicket, async (request) => serve(request, commandOf('recall', request))),
    route(startTicket, async (request) => serve(request, commandOf('start', request))),
    route(finishTicket, async (request) => serve(request, commandOf('finish', request))),
    route(missTicket, async (request) => serve(request, commandOf('miss', request))),
    route(transferTicket, async (request) => {
      const { taken } = await queues.getTicket(request.params.queueTicketId);
      const { hall } = await halls.getHall(taken.servicePoint);
      const { group: to } = getGroup(hall, request.body.group);
      return serve(request, {
        kind: 'transfer',
        ticket: request.params.queueTicketId,
        to,
        at: request.now,
      });
    }),
    route(getBoard, async ({ params: { servicePointId }, query, now }) => {
      const { hall } = await halls.getHall(servicePointId);
      const groups = query.group === undefined ? hall.layout.groups : [getGroup(hall, query.group)];
      const date = toLocalDate(now);
      const shown = groups.map(async ({ group, name }) => {
        const queue = await queues.find({ servicePoint: hall.servicePoint, group, date });
        const calling = (queue?.called ?? []).map(({ number, window }) => ({ number, window }));
        return { group, name, calling, waiting: queue?.waiting.length ?? 0 };
      });
      return { body: { groups: await Promise.all(shown) } };
    }),
  ];

  /** What staff do: with tickets of their region. */
  async function serve(request: About, command: QueueCommand) {
    const { queue } = await queues.getTicket(request.params.queueTicketId);
    requireRegion(request.principal, queue.place.regionPath);
    return act(request, queue, command);
  }

  async function act(request: About, queue: OpenQueue, command: QueueCommand) {
    await queues.act(queue, command, executeContext(request));
    await judge(queue, request);
    return { body: showTicket(await queues.getTicket(request.params.queueTicketId), request.now) };
  }

  /** What was asked for is done: where judging fails, the sweep judges. */
  async function judge({ place }: OpenQueue, { now, actor }: RouteContext<unknown, unknown, unknown>) {
    try {
      await tides.judge(place, now, actor);
    } catch (error) {
      logger.warn(
        { err: error, servicePoint: place.servicePoint, group: place.group },
        'a queue could not be judged',
      );
    }
  }
}

function commandOf(kind: TicketCommand['kind'], { params, now }: About): TicketCommand {
  return { kind, ticket: params.queueTicketId, at: now };
}
