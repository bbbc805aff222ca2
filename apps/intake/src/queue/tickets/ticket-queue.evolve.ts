import type { EventBody, QueueTicketId, queueTicketCalled, queueTicketIssued } from '@walking-hall/contracts';
import { addWait } from '../waits/day-waits.ts';
import type { OpenQueue, QueueEvent, QueuePlace, QueueState, Service, Ticket } from './ticket-queue.ts';

/** How many services an estimate is made of. */
const servicesKept = 20;

export function evolveQueue(before: QueueState, event: QueueEvent): QueueState {
  const state = before.status === 'NONE' ? emptyQueue(event.data) : before;
  switch (event.type) {
    case 'hall.queue-ticket.issued.v1':
      return issue(state, event.data);
    case 'hall.queue-ticket.called.v1':
      return call(state, event.data);
    case 'hall.queue-ticket.recalled.v1':
      return state;
    case 'hall.queue-ticket.started.v1': {
      const { ticket: id, at } = event.data;
      const called = state.called.map((each) => (each.ticket === id ? { ...each, startedAt: at } : each));
      return { ...state, called };
    }
    case 'hall.queue-ticket.finished.v1': {
      const { ticket, window, serviceSeconds } = event.data;
      const service: Service = { window, seconds: serviceSeconds };
      return { ...without(state, ticket), services: [...state.services, service].slice(-servicesKept) };
    }
    case 'hall.queue-ticket.missed.v1':
    case 'hall.queue-ticket.cancelled.v1':
      return without(state, event.data.ticket);
    case 'hall.queue-ticket.transferred.v1': {
      const { ticket, to } = event.data;
      return { ...without(state, ticket), moved: { ...state.moved, [ticket]: to } };
    }
    case 'hall.queue.waits-imported.v1': {
      const imported = event.data.buckets.map(({ from, ...waits }) => [from, waits] as const);
      return { ...state, waits: { ...state.waits, ...Object.fromEntries(imported) } };
    }
    default:
      throw unknownEvent(event);
  }
}

function emptyQueue({ servicePoint, region, regionPath, group, date }: QueuePlace): OpenQueue {
  return {
    status: 'OPEN',
    place: { servicePoint, region, regionPath, group, date },
    issued: 0,
    waiting: [],
    called: [],
    moved: {},
    lastCalls: {},
    services: [],
    waits: {},
  };
}

function issue(state: OpenQueue, data: EventBody<typeof queueTicketIssued>['data']): OpenQueue {
  const { ticket, number, class: kind, item, booking, issuedAt, from, at } = data;
  const added: Ticket = {
    ticket,
    number,
    class: kind,
    ...(item === undefined ? {} : { item }),
    ...(booking === undefined ? {} : { booking }),
    issuedAt,
    queuedAt: at,
  };
  // Who was handed over stands where the time of issue says.
  const index = state.waiting.findLastIndex((each) => each.issuedAt <= issuedAt) + 1;
  const issued = from === undefined ? state.issued + 1 : state.issued;
  const { [ticket]: _, ...moved } = state.moved;
  return { ...state, issued, moved, waiting: state.waiting.toSpliced(index, 0, added) };
}

function call(state: OpenQueue, data: EventBody<typeof queueTicketCalled>['data']): OpenQueue {
  const { ticket: id, window, clerk, waitSeconds, request, at } = data;
  const ticket = state.waiting.find((each) => each.ticket === id);
  if (ticket === undefined) throw new Error(`a ticket was called that did not wait: ${id}`);
  return {
    ...without(state, id),
    called: [...state.called, { ...ticket, window, clerk }],
    waits: addWait(state.waits, at, waitSeconds),
    lastCalls:
      request === undefined ? state.lastCalls : { ...state.lastCalls, [window]: { ticket: id, request } },
  };
}

function without(state: OpenQueue, id: QueueTicketId): OpenQueue {
  const others = <T extends Ticket>(tickets: readonly T[]) => tickets.filter(({ ticket }) => ticket !== id);
  return { ...state, waiting: others(state.waiting), called: others(state.called) };
}

function unknownEvent(event: never): Error {
  return new Error(`a queue knows no event ${(event as { readonly type: string }).type}`);
}
