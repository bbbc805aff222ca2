import { good } from './hall-clients.ts';

type PageQuery = { limit: number; cursor?: string };
type PageAnswer<T> = {
  readonly data?: { readonly entries: readonly T[]; readonly next?: string };
  readonly error?: unknown;
  readonly response: Response;
};

/** A list to its end, page after page. */
export async function listAll<T>(
  read: (page: PageQuery) => Promise<PageAnswer<T>>,
  limit = 200,
): Promise<readonly T[]> {
  const entries: T[] = [];
  let query: PageQuery | undefined = { limit };
  while (query) {
    const page: { readonly entries: readonly T[]; readonly next?: string } = good(await read(query));
    entries.push(...page.entries);
    query = page.next === undefined ? undefined : { limit, cursor: page.next };
  }
  return entries;
}
