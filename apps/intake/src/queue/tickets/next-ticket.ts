import type { Competence } from '../halls/staffing.ts';
import type { Ticket } from './ticket-queue.ts';

export interface CallableBy {
  readonly competence: Competence;
  readonly queuedUntil?: string | undefined;
  readonly at: string;
}

/** Who is called next, of those whom this clerk may call: undefined where there is nobody. */
export function nextTicket(waiting: readonly Ticket[], by: CallableBy): Ticket | undefined {
  let next: Ticket | undefined;
  for (const ticket of waiting) {
    if (mayCall(ticket, by) && (next === undefined || comesBefore(ticket, next, by.at))) next = ticket;
  }
  return next;
}

/**
 * Priority first (免等待), then bookings whose time has come, by that time; then everybody in order of issue. Who booked
 * and is early stands in line like anybody else.
 */
export function comesBefore(a: Ticket, b: Ticket, at: string): boolean {
  const ranks = [rankOf(a, at), rankOf(b, at)] as const;
  if (ranks[0] !== ranks[1]) return ranks[0] < ranks[1];
  if (ranks[0] === 1 && a.booking && b.booking && a.booking.startsAt !== b.booking.startsAt) {
    return a.booking.startsAt < b.booking.startsAt;
  }
  return a.issuedAt < b.issuedAt;
}

/** 1 for who is called next. */
export function placeOf(ticket: Ticket, waiting: readonly Ticket[], at: string): number {
  const order = waiting.indexOf(ticket);
  const before = waiting.filter(
    (other, index) => comesBefore(other, ticket, at) || (index < order && !comesBefore(ticket, other, at)),
  );
  return before.length + 1;
}

// The hall's own instants sort as text, and there may be thousands of them.

function mayCall(ticket: Ticket, { competence, queuedUntil }: CallableBy): boolean {
  if (queuedUntil !== undefined && ticket.queuedAt > queuedUntil) return false;
  return competence === 'ALL' || competence.some((item) => item === ticket.item);
}

function rankOf({ class: kind, booking }: Ticket, at: string): 0 | 1 | 2 {
  if (kind === 'PRIORITY') return 0;
  return booking !== undefined && booking.startsAt <= at ? 1 : 2;
}
