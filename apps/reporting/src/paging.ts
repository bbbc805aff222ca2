import { decodeCursor, encodeCursor } from '@walking-hall/persistence';

/** Which page of a list that is put together from several reads, in the order of its keys. */
export interface PageWanted {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** May hold fewer rows than were wanted; there are more where `next` is there. */
export interface Paged<T> {
  readonly rows: readonly T[];
  readonly next?: string;
}

/** The last key of the page before. @throws AppError `cursor_invalid` where the cursor is another list's */
export function keyBefore(list: string, { cursor }: PageWanted): string | undefined {
  return cursor === undefined ? undefined : decodeCursor(queryOf(list), cursor).key;
}

/** How the list goes on after a key; undefined at its end. */
export function nextAfter(list: string, key: string | undefined): Pick<Paged<never>, 'next'> {
  return key === undefined ? {} : { next: encodeCursor(queryOf(list), { value: null, key }) };
}

function queryOf(list: string) {
  return { view: { name: list }, equals: [] };
}
