import { isDeepStrictEqual } from 'node:util';
import { AppError } from '@walking-hall/app-error';
import {
  eventOf,
  queueTicketCalled,
  queueTicketCancelled,
  queueTicketFinished,
  queueTicketIssued,
  queueTicketMissed,
  queueTicketRecalled,
  queueTicketStarted,
  queueTicketTransferred,
  queueWaitsImported,
} from '@walking-hall/contracts';
import { secondsBetween } from '../waits/day-waits.ts';
import { nextTicket } from './next-ticket.ts';
import type {
  CallCommand,
  CalledTicket,
  OpenQueue,
  QueueCommand,
  QueueEvent,
  QueueState,
  Ticket,
  TicketCommand,
} from './ticket-queue.ts';

/** A ticket waits, is called to one window, is served there, and is gone; or is handed over, missed, given up. */
export function decideQueue(command: QueueCommand, state: QueueState): readonly QueueEvent[] {
  switch (command.kind) {
    case 'issue': {
      const { prefix, ...ticket } = command.ticket;
      const count = state.status === 'OPEN' ? state.issued : 0;
      const number = `${prefix}${String(count + 1).padStart(3, '0')}`;
      const { place, at } = command;
      return [eventOf(queueTicketIssued, { ...place, ...ticket, number, issuedAt: at, at })];
    }
    case 'admit': {
      const { place, ticket, from, at } = command;
      return [eventOf(queueTicketIssued, { ...place, ...ticket, from, at })];
    }
    case 'importWaits': {
      const { place, buckets, at } = command;
      if (state.status === 'OPEN' && state.issued > 0) throw new AppError('wait_history_counted');
      const isKnown = ({ from, ...waits }: (typeof buckets)[number]) =>
        state.status === 'OPEN' && isDeepStrictEqual(state.waits[from], waits);
      if (buckets.every(isKnown)) return [];
      return [eventOf(queueWaitsImported, { ...place, buckets, at })];
    }
    case 'call':
      return state.status === 'OPEN' ? call(command, state) : [];
    case 'transfer':
      return transfer(command, openQueue(state));
    default:
      return decideTicket(command, openQueue(state));
  }
}

/** The next one of those whom the clerk may call; nothing where nobody waits for them. */
function call(command: CallCommand, { place, waiting, called }: OpenQueue): readonly QueueEvent[] {
  const { window, clerk, request, at } = command;
  const busy = called.find((ticket) => ticket.window === window);
  if (busy) throw new AppError('window_busy', { number: busy.number });
  const next = nextTicket(waiting, command);
  if (next === undefined) return [];
  const { ticket, number, class: kind, queuedAt } = next;
  return [
    eventOf(queueTicketCalled, {
      ...place,
      ticket,
      number,
      class: kind,
      window,
      clerk,
      waitSeconds: secondsBetween(queuedAt, at),
      ...(request === undefined ? {} : { request }),
      at,
    }),
  ];
}

function decideTicket({ kind, ticket: id, at }: TicketCommand, queue: OpenQueue): readonly QueueEvent[] {
  const waiting = queue.waiting.find(({ ticket }) => ticket === id);
  const called = queue.called.find(({ ticket }) => ticket === id);
  if (kind === 'cancel') {
    if (waiting === undefined) throw moveInvalid(called);
    return [eventOf(queueTicketCancelled, { ...queue.place, ticket: id, number: waiting.number, at })];
  }
  if (called === undefined) throw moveInvalid(waiting);
  const { number, window, clerk, startedAt } = called;
  const data = { ...queue.place, ticket: id, number, window, clerk, at };
  if (kind === 'finish') {
    if (startedAt === undefined) throw moveInvalid(called);
    return [eventOf(queueTicketFinished, { ...data, serviceSeconds: secondsBetween(startedAt, at) })];
  }
  if (startedAt !== undefined) throw moveInvalid(called);
  switch (kind) {
    case 'recall':
      return [eventOf(queueTicketRecalled, data)];
    case 'start':
      return [eventOf(queueTicketStarted, data)];
    case 'miss':
      return [eventOf(queueTicketMissed, data)];
  }
}

/** From the line, or from the window where it turned out that another group has to serve it. */
function transfer(
  { ticket: id, to, at }: Extract<QueueCommand, { kind: 'transfer' }>,
  { place, waiting, called }: OpenQueue,
): readonly QueueEvent[] {
  const found: Ticket | undefined = [...called, ...waiting].find(({ ticket }) => ticket === id);
  if (found === undefined) throw moveInvalid(undefined);
  if (to === place.group) return [];
  const { ticket, number, class: kind, item, booking, issuedAt } = found;
  const taken = {
    class: kind,
    ...(item === undefined ? {} : { item }),
    ...(booking === undefined ? {} : { booking }),
  };
  return [eventOf(queueTicketTransferred, { ...place, ticket, number, ...taken, issuedAt, to, at })];
}

function openQueue(state: QueueState): OpenQueue {
  if (state.status === 'NONE') throw new AppError('queue_ticket_unknown');
  return state;
}

function moveInvalid(ticket: Ticket | CalledTicket | undefined): AppError {
  return new AppError('status_move_invalid', { status: statusOf(ticket) });
}

/** Of a ticket as its queue has it; one that the queue has no more is at its end. */
export function statusOf(
  ticket: Ticket | CalledTicket | undefined,
): 'WAITING' | 'CALLED' | 'IN_SERVICE' | 'ENDED' {
  if (ticket === undefined) return 'ENDED';
  if (!('window' in ticket)) return 'WAITING';
  return ticket.startedAt === undefined ? 'CALLED' : 'IN_SERVICE';
}
