import { AppError } from '@walking-hall/app-error';
import { type PartyRef, partyRef } from '@walking-hall/contracts';
import { normalizeIdNumber } from '@walking-hall/official-codes';
import { everything, type Persistence } from '@walking-hall/persistence';
import { type Cipher, newPersonKey, type VaultSecret } from './cipher.ts';
import { partyKeyRecords, vaultOfParty, vaultRecords } from './vault.views.ts';

type Answers = Readonly<Record<string, unknown>>;

/** Where personal data lies; everybody else holds references. */
export interface Vault {
  /** The same reference for the same document, always. */
  referenceOf(idType: string, idNo: string): PartyRef;
  keep(party: PartyRef, application: string, personal: Answers, at: string): Promise<void>;
  /** @throws AppError `person_forgotten` */
  read(party: PartyRef, application: string): Promise<Answers>;
  /** The answers of the party's latest application; undefined where there is none or the party was forgotten. */
  findLatest(party: PartyRef): Promise<Answers | undefined>;
  /** Deletes the key: whatever was sealed with it can never be read again. @throws AppError `person_unknown` */
  forget(party: PartyRef): Promise<void>;
}

export function createVault({ views }: Persistence, cipher: Cipher, secret: VaultSecret): Vault {
  async function findKey(party: PartyRef): Promise<Uint8Array | undefined> {
    const found = await views.get(partyKeyRecords, party, everything);
    return (
      found &&
      new Uint8Array(Buffer.from(cipher.open(found.doc.wrapped, secret.wrapping, party), 'base64url'))
    );
  }

  // Two first applications of a person at once must seal with one key, so the second waits for the first one's.
  const making = new Map<PartyRef, Promise<Uint8Array>>();

  function getOrMakeKey(party: PartyRef): Promise<Uint8Array> {
    const underWay = making.get(party) ?? makeKey(party).finally(() => making.delete(party));
    making.set(party, underWay);
    return underWay;
  }

  async function makeKey(party: PartyRef): Promise<Uint8Array> {
    const known = await findKey(party);
    if (known) return known;
    const key = newPersonKey();
    const wrapped = cipher.seal(Buffer.from(key).toString('base64url'), secret.wrapping, party);
    // A forgotten person who comes again gets a new key above the old one's tombstone.
    await views.put([{ view: partyKeyRecords, key: party, seq: Date.now(), doc: { party, wrapped } }]);
    return key;
  }

  function openSealed(sealed: string, key: Uint8Array, application: string): Answers {
    return JSON.parse(cipher.open(sealed, key, application));
  }

  return {
    referenceOf(idType, idNo) {
      if (idType === 'USCC') return partyRef.parse(`org_${idNo}`);
      return partyRef.parse(`psn_${secret.reference(`${idType}:${normalizeIdNumber(idNo)}`).slice(0, 32)}`);
    },
    async keep(party, application, personal, at) {
      const sealed = cipher.seal(JSON.stringify(personal), await getOrMakeKey(party), application);
      const before = await views.get(vaultRecords, application, everything);
      await views.put([
        {
          view: vaultRecords,
          key: application,
          seq: (before?.seq ?? 0) + 1,
          doc: { party, application, sealed, at },
        },
      ]);
    },
    async read(party, application) {
      const [key, found] = await Promise.all([
        findKey(party),
        views.get(vaultRecords, application, everything),
      ]);
      if (!key || !found) throw new AppError('person_forgotten');
      return openSealed(found.doc.sealed, key, application);
    },
    async findLatest(party) {
      const key = await findKey(party);
      const page =
        key &&
        (await views.find(
          vaultOfParty,
          { equals: { party }, direction: 'descending', limit: 1 },
          everything,
        ));
      const latest = page?.documents[0];
      return key && latest && openSealed(latest.doc.sealed, key, latest.doc.application);
    },
    async forget(party) {
      const found = await views.get(partyKeyRecords, party, everything);
      if (!found) throw new AppError('person_unknown');
      await views.put([{ view: partyKeyRecords, key: party, seq: found.seq, doc: undefined }]);
    },
  };
}
