import type { HallClaims } from '@walking-hall/contracts';
import type { TestResponse } from '@walking-hall/service-kit/testing';
import { cardOrder } from './library-orders.ts';
import { clerk, person, reader } from './library-world.ts';
import type { Hall } from './open-intake.ts';

// What people do with an application.

type Headers = Readonly<Record<string, string>>;

/** An order for a card by somebody who brought no papers. */
export const withoutPapers = cardOrder({ materials: [] });

export const accept = (hall: Hall, id: string, headers: Headers = {}) =>
  hall.post(`/applications/${id}/acceptance`, { headers });

/** Issues the correction notice. */
export const tell = (hall: Hall, id: string, defects: readonly object[] = []) =>
  hall.post(`/applications/${id}/correction-notice`, { body: { defects } });

export const correct = (hall: Hall, id: string, body: object, headers: Headers = {}) =>
  hall.post(`/applications/${id}/correction`, { as: reader, body, headers });

export async function unmask(hall: Hall, id: string): Promise<unknown> {
  return (await hall.post(`/applications/${id}/unmasking`, { body: { reason: '核对证件' } })).body;
}

/** Status and code of a refusal. */
export function problem({ status, body }: TestResponse): readonly [number, string | undefined] {
  return [status, (body as { readonly code?: string } | undefined)?.code];
}

/** The reader, signed in with the party that their identity card is of. */
export async function themselves(hall: Hall, idNo: string = person.idNo): Promise<HallClaims> {
  const { body } = await hall.post('/parties', { as: clerk, body: { idType: 'RESIDENT_ID', idNo } });
  return { ...reader, sub: `reader-${idNo.slice(-4)}`, party: (body as { party: string }).party };
}
