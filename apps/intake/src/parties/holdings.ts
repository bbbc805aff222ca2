import { materialSubject } from '@walking-hall/answer-check';
import type { Bundle, Material } from '@walking-hall/bundle-sdk';
import type { PartyRef, Sha256 } from '@walking-hall/contracts';
import { everything, type Persistence } from '@walking-hall/persistence';
import type { LocalDate } from '@walking-hall/working-calendar';
import type { Vault } from './vault.ts';
import { holdingRecords, holdingsOfParty } from './vault.views.ts';

export interface Holding {
  readonly party: PartyRef;
  readonly material: string;
  /** Number of the licence or record; kept sealed. */
  readonly reference: string;
  /** What it belongs to, where it counts for that alone: a project's code. */
  readonly subject?: string | undefined;
  readonly validTo?: LocalDate | undefined;
  /** The file that it is, where it is one that the party once handed in. */
  readonly copy?: Sha256 | undefined;
}

/** What a party has to show. */
export type Held = Pick<Holding, 'material' | 'subject' | 'copy'>;

export interface Holdings {
  /** Of two for one material and subject, that with the higher `seq` stands. */
  keep(holding: Holding, seq: number): Promise<void>;
  /** Materials that a party holds and that are valid on a day, the last day of validity included. */
  listValid(party: PartyRef, on: LocalDate): Promise<readonly Held[]>;
}

const pageSize = 1000;

export function createHoldings({ views }: Pick<Persistence, 'views'>, vault: Pick<Vault, 'seal'>): Holdings {
  return {
    async keep({ party, material, reference, subject, validTo, copy }, seq) {
      // A copy stands beside the licence itself, and does not take its place.
      const kind = copy === undefined ? [] : ['copy'];
      const key = [party, material, ...(subject === undefined ? [] : [subject]), ...kind].join('/');
      const sealed = await vault.seal(party, reference, key);
      const doc = {
        party,
        material,
        reference: sealed,
        ...(subject === undefined ? {} : { subject }),
        ...(validTo === undefined ? {} : { validTo }),
        ...(copy === undefined ? {} : { copy }),
      };
      await views.put([{ view: holdingRecords, key, seq, doc }]);
    },
    async listValid(party, on) {
      const valid: Held[] = [];
      let cursor: string | undefined;
      do {
        const page = await views.find(
          holdingsOfParty,
          { equals: { party }, limit: pageSize, cursor },
          everything,
        );
        const documents = page.documents.filter(({ doc }) => doc.validTo === undefined || doc.validTo >= on);
        valid.push(...documents.map(({ doc: { material, subject, copy } }) => ({ material, subject, copy })));
        cursor = page.next;
      } while (cursor !== undefined);
      return valid;
    },
  };
}

/** Of what is held, the materials that count for these answers: what belongs to another project does not. */
export function countingFor(
  bundle: Bundle,
  answers: Readonly<Record<string, unknown>>,
  held: readonly Held[],
): readonly string[] {
  const counts = ({ id, per }: Material) =>
    held.some(
      ({ material, subject }) =>
        material === id &&
        (per === undefined || (subject !== undefined && subject === materialSubject(bundle, id, answers))),
    );
  return bundle.materials.filter(counts).map(({ id }) => id);
}
