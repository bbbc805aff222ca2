import { AppError } from '@walking-hall/app-error';
import {
  type AggregateStore,
  createAggregateStore,
  type Persistence,
  type Scope,
} from '@walking-hall/persistence';
import type { ApplicationStore } from '../applications/application.store.ts';
import type { Vault } from '../parties/vault.ts';
import { decideDraft, evolveDraft } from './draft.decide.ts';
import { type DraftCommand, type DraftEvent, type DraftState, noDraft, type OpenDraft } from './draft.ts';
import { draftPuts, draftView } from './draft.views.ts';
import { createDraftContents, type DraftContents } from './draft-contents.ts';

export interface LoadedDraft {
  readonly state: OpenDraft;
  readonly seq: number;
}

export interface DraftStore {
  readonly drafts: AggregateStore<DraftState, DraftCommand, DraftEvent>;
  readonly contents: DraftContents;
  /**
   * The draft while it is one; undefined where the number is still free.
   * @throws AppError `draft_submitted`, `draft_discarded`
   */
  find(id: string): Promise<LoadedDraft | undefined>;
  /** @throws AppError `draft_unknown` where it is outside the scope */
  requireVisible(id: string, scope: Scope): Promise<void>;
}

export function createDraftStore(
  persistence: Persistence,
  vault: Vault,
  applications: Pick<ApplicationStore, 'findState'>,
): DraftStore {
  const drafts = createAggregateStore<DraftState, DraftCommand, DraftEvent>(persistence, {
    name: 'draft',
    initialState: noDraft,
    decide: decideDraft,
    evolve: evolveDraft,
    views: draftPuts,
  });
  return {
    drafts,
    contents: createDraftContents(persistence, vault),
    async find(id) {
      // Its application is the truth: a crash may have come between its receipt and the end of the draft.
      const isSubmitted = (await applications.findState(id)) !== undefined;
      if (isSubmitted) throw new AppError('draft_submitted', { application: id });
      const found = await drafts.load(id);
      if (found?.state.status === 'DISCARDED') throw new AppError('draft_discarded');
      return found?.state.status === 'OPEN' ? { state: found.state, seq: found.seq } : undefined;
    },
    async requireVisible(id, scope) {
      if (!(await persistence.views.get(draftView, id, scope))) throw new AppError('draft_unknown');
    },
  };
}
