import type { EntryEvent, EntryState } from './entry.ts';

export function evolveEntry(_state: EntryState, event: EntryEvent): EntryState {
  switch (event.type) {
    case 'hall.entry.created.v1':
      return { status: 'CREATED', created: event.data };
    default:
      throw unknownEvent(event.type);
  }
}

function unknownEvent(type: never): Error {
  return new Error(`an entry knows no event ${type}`);
}
