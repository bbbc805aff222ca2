import type { PartyRef } from '@walking-hall/contracts';
import { everything, type Persistence } from '@walking-hall/persistence';
import type { Vault } from '../parties/vault.ts';
import { ownWordsRecords } from './own-words.views.ts';

export interface Words {
  readonly text: string;
  /** How whoever wrote them can be reached, where they said so. */
  readonly author?: { readonly name: string; readonly mobile: string } | undefined;
}

/** What people wrote in their own words of a rating, complaint or request: it may name anybody, so that it is sealed. */
export interface OwnWords {
  /**
   * Durable when it resolves; before the commit that they belong to. Sealed with the party's key, so that they are
   * forgotten with the party; with a key of their own where nobody is known to have written them.
   */
  keep(of: string, party: PartyRef | undefined, words: Words, at: string): Promise<void>;
  /** Undefined where there are none, or whoever wrote them was forgotten. */
  find(of: string): Promise<Words | undefined>;
}

export function createOwnWords({ views }: Pick<Persistence, 'views'>, vault: Vault): OwnWords {
  return {
    async keep(of, party, words, at) {
      const owner = party ?? vault.referenceOf('OWN_WORDS', of);
      const sealed = await vault.seal(owner, JSON.stringify(words), of);
      const before = await views.get(ownWordsRecords, of, everything);
      const doc = { of, owner, ...sealed, at };
      await views.put([{ view: ownWordsRecords, key: of, seq: (before?.seq ?? 0) + 1, doc }]);
    },
    async find(of) {
      const found = await views.get(ownWordsRecords, of, everything);
      const text = found && (await vault.open(found.doc.owner, found.doc, of));
      return text === undefined ? undefined : JSON.parse(text);
    },
  };
}
