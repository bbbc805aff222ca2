import { AppError } from '@walking-hall/app-error';
import { type DraftRequest, draftRequest, type PartyRef, partyRef } from '@walking-hall/contracts';
import { everything, type Persistence } from '@walking-hall/persistence';
import type { Vault } from '../parties/vault.ts';
import { contentsOfDraft, draftContentRecords } from './draft.views.ts';

/** What drafts hold, sealed, each version under an id of its own that its commit names. */
export interface DraftContents {
  /** Sealed for the party; for the account that writes where nobody has said yet whose it is. */
  keep(id: string, application: string, sealedFor: PartyRef, content: DraftRequest): Promise<void>;
  /** @throws AppError `person_forgotten` where the key that sealed it was deleted */
  read(id: string): Promise<DraftRequest>;
  /** Idempotent. */
  remove(id: string): Promise<void>;
  /** Removes whatever any version of the draft held. */
  removeAll(application: string): Promise<void>;
}

export function createDraftContents({ views }: Pick<Persistence, 'views'>, vault: Vault): DraftContents {
  const put = (key: string, doc?: object) => views.put([{ view: draftContentRecords, key, seq: 1, doc }]);
  return {
    async keep(id, application, sealedFor, content) {
      const sealed = await vault.seal(sealedFor, JSON.stringify(content), id);
      await put(id, { application, sealedFor, ...sealed });
    },
    async read(id) {
      const found = await views.get(draftContentRecords, id, everything);
      const text = found && (await vault.open(partyRef.parse(found.doc.sealedFor), found.doc, id));
      if (text === undefined) throw new AppError('person_forgotten');
      return draftRequest.parse(JSON.parse(text));
    },
    remove: (id) => put(id),
    async removeAll(application) {
      for (;;) {
        const page = await views.find(contentsOfDraft, { equals: { application }, limit: 100 }, everything);
        if (page.documents.length === 0) return;
        for (const { key } of page.documents) await put(key);
      }
    },
  };
}
