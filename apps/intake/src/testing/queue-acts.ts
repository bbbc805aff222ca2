import type { HallClaims, QueueTicket } from '@walking-hall/contracts';
import { queueTicket } from '@walking-hall/contracts';
import { z } from 'zod';
import { staffed } from './library-hall.ts';
import { reader } from './library-world.ts';
import type { Hall } from './open-intake.ts';

// What people do in the library's line.

const hallPath = '/service-points/library-hall';

export const take = (hall: Hall, body: object, as: HallClaims = reader) =>
  hall.post(`${hallPath}/queue-tickets`, { as, body });

/** Takes what must be given. */
export async function taken(hall: Hall, body: object = { group: 'cards' }): Promise<QueueTicket> {
  return (await take(hall, body)).parse(queueTicket);
}

export const call = (hall: Hall, window: string, sub = 'clerk-1', body: object = {}, key?: string) =>
  hall.post(`${hallPath}/windows/${window}/calls`, {
    as: staffed(sub),
    body,
    headers: key === undefined ? {} : { 'idempotency-key': key },
  });

const answer = z.object({ ticket: queueTicket.optional(), waiting: z.number() });

/** The number that a window calls. */
export async function called(hall: Hall, window: string, sub = 'clerk-1'): Promise<string | undefined> {
  return (await call(hall, window, sub)).parse(answer).ticket?.number;
}

export const act = (hall: Hall, ticket: string, verb: string, body: object = {}, as = staffed('clerk-1')) =>
  hall.post(`/queue-tickets/${ticket}/${verb}`, { as, body });

export async function shown(hall: Hall, ticket: string): Promise<QueueTicket> {
  return (await hall.get(`/queue-tickets/${ticket}`)).parse(queueTicket);
}
