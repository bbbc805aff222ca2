import { AppError } from '@walking-hall/app-error';
import { type PartyRef, partyRef } from '@walking-hall/contracts';
import type { Principal } from '@walking-hall/service-kit';
import type { Vault } from './vault.ts';

/** Fields that name the party: always asked, whatever is applied for. */
export const identityFields: readonly string[] = ['applicant.id_type', 'applicant.id_no'];

/** The party that a form names, as far as it does: whether the number is right is checked with the other answers. */
export function findParty(
  form: Readonly<Record<string, unknown>>,
  vault: Pick<Vault, 'referenceOf'>,
): PartyRef | undefined {
  const { 'applicant.id_type': type, 'applicant.id_no': number } = form;
  if (typeof type !== 'string' || typeof number !== 'string') return undefined;
  return type === 'USCC' && !/^[0-9A-Z]{18}$/.test(number) ? undefined : vault.referenceOf(type, number);
}

/** The party that an account belongs to; undefined where nobody has proven that it belongs to one. */
export function findOwnParty({ party }: Pick<Principal, 'party'>): PartyRef | undefined {
  return partyRef.safeParse(party).data;
}

/** @throws AppError `party_unproven` */
export function getOwnParty(principal: Pick<Principal, 'party'>): PartyRef {
  const own = findOwnParty(principal);
  if (own === undefined) throw new AppError('party_unproven');
  return own;
}
