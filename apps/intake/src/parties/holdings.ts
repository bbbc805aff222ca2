import type { PartyRef } from '@walking-hall/contracts';
import { everything, type Persistence } from '@walking-hall/persistence';
import type { LocalDate } from '@walking-hall/working-calendar';
import { holdingRecords, holdingsOfParty } from './vault.views.ts';

export interface Holding {
  readonly party: PartyRef;
  readonly material: string;
  readonly reference: string;
  readonly validTo?: LocalDate | undefined;
}

export interface Holdings {
  keep(holding: Holding, seq: number): Promise<void>;
  /** Materials that a party holds and that are valid on a day. */
  listValid(party: PartyRef, on: LocalDate): Promise<readonly string[]>;
}

export function createHoldings({ views }: Persistence): Holdings {
  return {
    async keep({ party, material, reference, validTo }, seq) {
      const doc = { party, material, reference, ...(validTo === undefined ? {} : { validTo }) };
      await views.put([{ view: holdingRecords, key: `${party}/${material}`, seq, doc }]);
    },
    async listValid(party, on) {
      const page = await views.find(holdingsOfParty, { equals: { party }, limit: 1000 }, everything);
      return page.documents
        .filter(({ doc }) => doc.validTo === undefined || doc.validTo >= on)
        .map(({ doc }) => doc.material);
    },
  };
}
