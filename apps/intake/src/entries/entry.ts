import type { EntryId, EventBody, entryCreated } from '@walking-hall/contracts';

export type EntryEvent = EventBody<typeof entryCreated>;
export type CreatedEntry = EntryEvent['data'];

export type EntryState =
  | { readonly status: 'NONE' }
  | { readonly status: 'CREATED'; readonly created: CreatedEntry };
export const noEntry: EntryState = { status: 'NONE' };

export interface EntryCommand {
  readonly kind: 'create';
  readonly created: CreatedEntry & { readonly entry: EntryId };
}
