import type { HallClaims } from '@walking-hall/contracts';
import type { TestResponse } from '@walking-hall/service-kit/testing';
import { cardForm, cardOrder, idCard } from './library-orders.ts';
import type { Hall } from './open-intake.ts';

// What people fill in before they submit.

export const number = `app_${'d'.repeat(24)}`;

/** A card that somebody asks for on the phone, as far as they have come. */
export const begun = cardOrder({
  servicePoint: 'library-online',
  materials: [],
  form: { 'applicant.kind': 'NATURAL', 'applicant.name': cardForm['applicant.name'] },
});
/** All that there is to say. */
export const whole = cardOrder({ servicePoint: 'library-online' });
export const withoutPhoto = cardOrder({ servicePoint: 'library-online', materials: [idCard] });

export interface Saving {
  readonly as: HallClaims;
  /** The version that was seen; none for a new draft. */
  readonly over?: number;
  readonly id?: string;
}

export function save(hall: Hall, body: object, { as, over, id = number }: Saving): Promise<TestResponse> {
  const headers: Record<string, string> = over === undefined ? {} : { 'if-match': `"${over}"` };
  return hall.put(`/drafts/${id}`, { as, body, headers });
}

export const see = (hall: Hall, as: HallClaims, id = number) => hall.get(`/drafts/${id}`, { as });

export const submitDraft = (hall: Hall, as: HallClaims, body: object = {}, id = number) =>
  hall.post(`/drafts/${id}/submission`, { as, body });
