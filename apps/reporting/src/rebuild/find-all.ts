import type { FindOptions, QueryDefinition, Scope, Views } from '@walking-hall/persistence';

/** Every document that a query finds, page by page. For queries whose answer does not grow with the cases. */
export async function findAll<T extends object, E extends keyof T & string>(
  views: Pick<Views, 'find'>,
  query: QueryDefinition<T, E>,
  options: Omit<FindOptions<T, E>, 'limit' | 'cursor'>,
  scope: Scope,
): Promise<readonly T[]> {
  const found: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await views.find(
      query,
      { ...options, limit: 1_000, ...(cursor === undefined ? {} : { cursor }) },
      scope,
    );
    for (const { doc } of page.documents) found.push(doc);
    cursor = page.next;
  } while (cursor !== undefined);
  return found;
}
