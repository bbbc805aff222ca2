import { AppError } from '@walking-hall/app-error';
import type { PartyRef } from '@walking-hall/contracts';
import { everything, type Persistence } from '@walking-hall/persistence';
import { type Cipher, newPersonKey, type VaultSecret } from './cipher.ts';
import { partyKeyRecords } from './vault.views.ts';

/** A person's key, and how many times the record of it was written: no later key has the same number. */
export interface PersonKey {
  readonly key: Uint8Array;
  readonly generation: number;
}

export interface PersonKeys {
  findKey(party: PartyRef): Promise<PersonKey | undefined>;
  /** Durable when it resolves. A forgotten person who comes again gets a new key. */
  getOrMakeKey(party: PartyRef): Promise<PersonKey>;
  /** @throws AppError `person_unknown` where there is no key to delete */
  forget(party: PartyRef): Promise<void>;
}

/** The persons' keys, each wrapped by the vault's own. */
export function createPersonKeys(
  { views }: Pick<Persistence, 'views'>,
  cipher: Cipher,
  { wrapping }: VaultSecret,
): PersonKeys {
  // Of two first applications of a person at once the second waits for the first one's key, and does not make one to lose.
  const making = new Map<PartyRef, Promise<PersonKey>>();

  async function findKey(party: PartyRef): Promise<PersonKey | undefined> {
    const found = await views.get(partyKeyRecords, party, everything);
    if (found?.doc.wrapped === undefined) return undefined;
    const unwrapped = Buffer.from(cipher.open(found.doc.wrapped, wrapping, party)).toString('utf8');
    const key = new Uint8Array(Buffer.from(unwrapped, 'base64url'));
    return { key, generation: found.seq };
  }

  async function makeKey(party: PartyRef): Promise<PersonKey> {
    const known = await findKey(party);
    if (known) return known;
    const forgotten = await views.get(partyKeyRecords, party, everything);
    const generation = (forgotten?.seq ?? 0) + 1;
    const key = newPersonKey();
    const wrapped = cipher.seal(Buffer.from(key).toString('base64url'), wrapping, party);
    const put = { view: partyKeyRecords, key: party, seq: generation, doc: { party, wrapped } };
    // Another instance may have made one in the meantime: everything of a person is sealed with one key.
    return (await views.claim(put)) ? { key, generation } : makeKey(party);
  }

  return {
    findKey,
    getOrMakeKey(party) {
      const underWay = making.get(party) ?? makeKey(party).finally(() => making.delete(party));
      making.set(party, underWay);
      return underWay;
    },
    async forget(party) {
      const found = await views.get(partyKeyRecords, party, everything);
      if (found?.doc.wrapped === undefined) throw new AppError('person_unknown');
      await views.put([{ view: partyKeyRecords, key: party, seq: found.seq + 1, doc: { party } }]);
    },
  };
}
