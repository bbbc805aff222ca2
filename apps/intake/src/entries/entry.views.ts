import { entryCreated } from '@walking-hall/contracts';
import { defineView } from '@walking-hall/persistence';
import type { EntryState } from './entry.ts';

/** What each code stands for; open to everybody. */
export const entryView = defineView({ name: 'entries', schema: entryCreated.data });

export function entryPuts(id: string, state: EntryState) {
  return state.status === 'NONE' ? [] : [{ view: entryView, key: id, doc: state.created }];
}
