import { AppError } from '@walking-hall/app-error';
import { type PartyRef, partyRef } from '@walking-hall/contracts';
import { normalizeIdNumber } from '@walking-hall/official-codes';
import { canonicalJson, everything, type Persistence } from '@walking-hall/persistence';
import type { Cipher, VaultSecret } from './cipher.ts';
import { createPersonKeys } from './person-keys.ts';
import { type SealedText, vaultOfParty, vaultRecords } from './vault.views.ts';

type Answers = Readonly<Record<string, unknown>>;

/**
 * Answers of an application have a name that follows from what they are. The commit that they belong to says it: what is
 * kept and then not committed is never read, and nobody writes over what another commits.
 */
export interface AnswersPlace {
  readonly application: string;
  readonly sealedAnswers: string;
}

/** Where personal data lies; everybody else holds references. */
export interface Vault {
  /** The same reference for the same document, always. */
  referenceOf(idType: string, idNo: string): PartyRef;
  /** Durable when it resolves; says by which name. */
  keep(party: PartyRef, application: string, personal: Answers, at: string): Promise<AnswersPlace>;
  /** @throws AppError `person_forgotten` where the key that sealed the answers was deleted */
  read(party: PartyRef, place: AnswersPlace): Promise<Answers>;
  /** The party's answers that were kept last; undefined where there are none or the party was forgotten. */
  findLatest(party: PartyRef): Promise<Answers | undefined>;
  /** Seals what is not an answer with the party's key; `context` names what it is. */
  seal(party: PartyRef, content: string | Uint8Array, context: string): Promise<SealedText>;
  /** What was sealed; undefined where the key that sealed it was deleted. */
  open(party: PartyRef, sealed: SealedText, context: string): Promise<string | undefined>;
  openBytes(party: PartyRef, sealed: SealedText, context: string): Promise<Uint8Array | undefined>;
  /** A hash of what is personal, from which nobody can guess it. */
  fingerprint(text: string): string;
  /** Deletes the key: whatever was sealed with it can never be read again. @throws AppError `person_unknown` */
  forget(party: PartyRef): Promise<void>;
}

export function createVault(
  persistence: Pick<Persistence, 'views'>,
  cipher: Cipher,
  secret: VaultSecret,
): Vault {
  const { views } = persistence;
  const keys = createPersonKeys(persistence, cipher, secret);

  async function seal(party: PartyRef, content: string | Uint8Array, context: string): Promise<SealedText> {
    const { key, generation } = await keys.getOrMakeKey(party);
    return { generation, sealed: cipher.seal(content, key, context) };
  }

  /** Undefined where the key is gone, or is another one that the person got after having been forgotten. */
  async function openBytes(party: PartyRef, { generation, sealed }: SealedText, context: string) {
    const current = await keys.findKey(party);
    return current?.generation === generation ? cipher.open(sealed, current.key, context) : undefined;
  }

  async function open(party: PartyRef, sealed: SealedText, context: string) {
    const bytes = await openBytes(party, sealed, context);
    return bytes && Buffer.from(bytes).toString('utf8');
  }

  return {
    referenceOf(idType, idNo) {
      if (idType === 'USCC') return partyRef.parse(`org_${idNo}`);
      return partyRef.parse(`psn_${secret.reference(`${idType}:${normalizeIdNumber(idNo)}`).slice(0, 32)}`);
    },
    async keep(party, application, personal, at) {
      const name = secret.reference(`answers:${application}:${canonicalJson(personal)}`);
      const place = { application, sealedAnswers: name.slice(0, 32) };
      const key = keyOf(place);
      const sealed = await seal(party, JSON.stringify(personal), key);
      const before = await views.get(vaultRecords, key, everything);
      const doc = { party, application, ...sealed, at };
      await views.put([{ view: vaultRecords, key, seq: (before?.seq ?? 0) + 1, doc }]);
      return place;
    },
    async read(party, place) {
      const found = await views.get(vaultRecords, keyOf(place), everything);
      const text = found && (await open(party, found.doc, found.key));
      if (text === undefined) throw new AppError('person_forgotten');
      return JSON.parse(text);
    },
    async findLatest(party) {
      const options = { equals: { party }, direction: 'descending', limit: 1 } as const;
      const [latest] = (await views.find(vaultOfParty, options, everything)).documents;
      const text = latest && (await open(party, latest.doc, latest.key));
      return text === undefined ? undefined : JSON.parse(text);
    },
    seal,
    openBytes,
    fingerprint: (text) => secret.reference(`fingerprint:${text}`),
    open,
    forget: keys.forget,
  };
}

function keyOf({ application, sealedAnswers }: AnswersPlace): string {
  return `${application}/${sealedAnswers}`;
}
