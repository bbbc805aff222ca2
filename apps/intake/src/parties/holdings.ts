import type { PartyRef } from '@walking-hall/contracts';
import { everything, type Persistence } from '@walking-hall/persistence';
import type { LocalDate } from '@walking-hall/working-calendar';
import type { Vault } from './vault.ts';
import { holdingRecords, holdingsOfParty } from './vault.views.ts';

export interface Holding {
  readonly party: PartyRef;
  readonly material: string;
  /** Number of the licence or record; kept sealed. */
  readonly reference: string;
  readonly validTo?: LocalDate | undefined;
}

export interface Holdings {
  /** Of two for one material, that with the higher `seq` stands. */
  keep(holding: Holding, seq: number): Promise<void>;
  /** Materials that a party holds and that are valid on a day, the last day of validity included. */
  listValid(party: PartyRef, on: LocalDate): Promise<readonly string[]>;
}

const pageSize = 1000;

export function createHoldings({ views }: Pick<Persistence, 'views'>, vault: Pick<Vault, 'seal'>): Holdings {
  return {
    async keep({ party, material, reference, validTo }, seq) {
      const key = `${party}/${material}`;
      const sealed = await vault.seal(party, reference, key);
      const doc = { party, material, reference: sealed, ...(validTo === undefined ? {} : { validTo }) };
      await views.put([{ view: holdingRecords, key, seq, doc }]);
    },
    async listValid(party, on) {
      const valid: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await views.find(
          holdingsOfParty,
          { equals: { party }, limit: pageSize, cursor },
          everything,
        );
        const documents = page.documents.filter(({ doc }) => doc.validTo === undefined || doc.validTo >= on);
        valid.push(...documents.map(({ doc }) => doc.material));
        cursor = page.next;
      } while (cursor !== undefined);
      return valid;
    },
  };
}
