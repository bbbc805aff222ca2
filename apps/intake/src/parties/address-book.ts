import type { PartyRef } from '@walking-hall/contracts';
import type { Vault } from './vault.ts';

export interface Addresses {
  readonly email?: string;
  readonly mobile?: string;
}

/** Where a party can be reached, asked for at the moment of sending; nobody else keeps it. */
export interface AddressBook {
  findAddresses(recipient: string): Promise<Addresses | undefined>;
}

export function createAddressBook(vault: Vault): AddressBook {
  return {
    async findAddresses(recipient) {
      const latest = await vault.findLatest(recipient as PartyRef);
      if (!latest) return undefined;
      const { 'applicant.email': email, 'applicant.mobile': mobile } = latest;
      return {
        ...(typeof email === 'string' ? { email } : {}),
        ...(typeof mobile === 'string' ? { mobile } : {}),
      };
    },
  };
}
