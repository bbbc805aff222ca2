import { type OrderRequest, orderRequest } from '@walking-hall/contracts';
import { person } from './library-world.ts';

export type SentOrder = Record<string, unknown> & {
  readonly form: Record<string, unknown>;
  readonly materials: readonly Record<string, unknown>[];
};

/** What a reader answers who wants a card of their own. */
export const cardForm = {
  'applicant.kind': 'NATURAL',
  'applicant.name': person.name,
  'applicant.id_type': 'RESIDENT_ID',
  'applicant.id_no': person.idNo,
  'applicant.mobile': person.mobile,
  'applicant.email': person.email,
  'result.delivery_mode': 'EMS',
  'result.delivery_address': person.address,
};

export const idCard = { material: 'M01', as: 'PAPER' };
export const photo = { material: 'PHOTO', as: 'PAPER' };

/** A whole order for a card, as it is sent; what is given replaces its parts. */
export function cardOrder(parts: Record<string, unknown> = {}): SentOrder {
  return {
    region: '330106',
    bundle: 'lending-library',
    servicePoint: 'library-hall',
    items: ['card'],
    form: cardForm,
    materials: [idCard, photo],
    ...parts,
  };
}

/** The same, as the routes meet it. */
export function parsedOrder(parts: Record<string, unknown> = {}): OrderRequest {
  return orderRequest.parse(cardOrder(parts));
}
