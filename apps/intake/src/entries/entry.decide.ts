import { isDeepStrictEqual } from 'node:util';
import { entryCreated, eventOf } from '@walking-hall/contracts';
import type { EntryCommand, EntryEvent, EntryState } from './entry.ts';

/** A code stands for one context for ever, as it hangs on a wall. @throws Error where two contexts come to one code */
export function decideEntry({ created }: EntryCommand, state: EntryState): readonly EntryEvent[] {
  if (state.status === 'NONE') return [eventOf(entryCreated, created)];
  if (isDeepStrictEqual(state.created.context, created.context)) return [];
  throw new Error(`two contexts come to the code ${created.entry}`);
}
