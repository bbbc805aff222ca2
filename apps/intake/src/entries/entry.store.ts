import { createHash } from 'node:crypto';
import { AppError } from '@walking-hall/app-error';
import { type EntryContext, type EntryId, entryId } from '@walking-hall/contracts';
import {
  type AggregateStore,
  canonicalJson,
  createAggregateStore,
  everything,
  type Persistence,
  type StoredDocument,
} from '@walking-hall/persistence';
import { decideEntry } from './entry.decide.ts';
import { evolveEntry } from './entry.evolve.ts';
import { type CreatedEntry, type EntryCommand, type EntryEvent, type EntryState, noEntry } from './entry.ts';
import { entryPuts, entryView } from './entry.views.ts';

export interface EntryStore {
  readonly entries: AggregateStore<EntryState, EntryCommand, EntryEvent>;
  /** @throws AppError `entry_unknown` */
  getEntry(id: string): Promise<StoredDocument<CreatedEntry>>;
}

export function createEntryStore(persistence: Persistence): EntryStore {
  const entries = createAggregateStore<EntryState, EntryCommand, EntryEvent>(persistence, {
    name: 'entry',
    initialState: noEntry,
    decide: decideEntry,
    evolve: evolveEntry,
    views: entryPuts,
  });
  return {
    entries,
    async getEntry(id) {
      const found = await persistence.views.get(entryView, id, everything);
      if (!found) throw new AppError('entry_unknown');
      return found;
    },
  };
}

/** The same context always has the same code. */
export function entryIdOf(context: EntryContext): EntryId {
  const digest = createHash('sha256').update(canonicalJson(context)).digest('hex');
  return entryId.parse(digest.slice(0, 12));
}
