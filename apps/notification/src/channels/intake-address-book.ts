import { getPartyAddresses } from '@walking-hall/contracts';
import type { ServiceToken } from '@walking-hall/service-kit';
import type { AddressBook } from './channel.ts';

const answerWithinMs = 3_000;

/**
 * Parties' addresses as intake tells them, in a process of its own.
 * @param baseUrl where intake answers: `http://intake:8080`
 * @param token of a service account with the role `platform-admin`
 */
export function createIntakeAddressBook(baseUrl: string, token: ServiceToken): AddressBook {
  return {
    async findAddresses(recipient) {
      const path = getPartyAddresses.path.replace('{party}', encodeURIComponent(recipient));
      const response = await fetch(`${baseUrl}${path}`, {
        headers: { authorization: `Bearer ${await token()}` },
        signal: AbortSignal.timeout(answerWithinMs),
      });
      if (response.status === 404) return undefined;
      if (!response.ok) throw new Error(`intake answered ${response.status} to a question for addresses`);
      return getPartyAddresses.success.body?.parse(await response.json());
    },
  };
}
