import type { Paged, PageWanted } from '../paging.ts';

export type Cell = string | number | undefined;

/** What is exported: a heading and rows under it, each of which says what period and definition it is for. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const exportPage = 50;

/** Every row of a list, page by page, with the last page for what it says beside. */
export async function allPages<T, P extends Paged<T>>(
  read: (page: PageWanted) => Promise<P & Paged<T>>,
): Promise<P> {
  const rows: T[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await read({ limit: exportPage, cursor });
    rows.push(...page.rows);
    if (page.next === undefined) return { ...page, rows };
    cursor = page.next;
  }
}
