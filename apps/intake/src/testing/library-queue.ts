import { bookingId, queueTicketId, type TicketClass } from '@walking-hall/contracts';
import { decideQueue } from '../queue/tickets/ticket-queue.decide.ts';
import { evolveQueue } from '../queue/tickets/ticket-queue.evolve.ts';
import {
  noQueue,
  type OpenQueue,
  type QueueCommand,
  type QueuePlace,
  type QueueState,
} from '../queue/tickets/ticket-queue.ts';
import { cards, libraryHall } from './library-hall.ts';

// One line of the library on one day, driven by commands.

const { servicePoint, region, regionPath } = libraryHall;
export const queueDate = '2026-04-30';
export const place: QueuePlace = { servicePoint, region, regionPath, group: cards, date: queueDate };

/** `10:05` of that day, with seconds where they matter. */
export const clock = (time: string) => `${queueDate}T${time.length === 5 ? `${time}:00` : time}+08:00`;

export const ticketId = (number: number) => queueTicketId.parse(`tk_${String(number).padStart(32, '0')}`);

export function issue(number: number, at: string, kind: TicketClass = 'NORMAL', startsAt = at): QueueCommand {
  const booking = { booking: bookingId.parse(`bkg_${'0'.repeat(24)}`), startsAt };
  const ticket = { ticket: ticketId(number), prefix: 'A', class: kind };
  return { kind: 'issue', place, ticket: kind === 'BOOKED' ? { ...ticket, booking } : ticket, at };
}

export const run = (state: QueueState, command: QueueCommand): QueueState =>
  decideQueue(command, state).reduce(evolveQueue, state);

export function given(...commands: readonly QueueCommand[]): OpenQueue {
  const state = commands.reduce(run, noQueue);
  if (state.status === 'NONE') throw new Error('nothing was commanded');
  return state;
}
