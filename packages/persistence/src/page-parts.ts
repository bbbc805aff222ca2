import type { PagePosition } from './page-cursor.ts';
import type { FindOptions } from './views.ts';

/** A stretch of an index that a page reads. */
export interface PagePart {
  /** Whether it is that of the documents without the ordered field: no comparison finds them, so that they lie apart. */
  readonly isWithout: boolean;
  /** Where in it the page before ended. */
  readonly after: PagePosition | undefined;
}

type Reading = Pick<FindOptions<object, never>, 'from' | 'to' | 'direction'>;

/** What is still to be read, in its order: documents without the ordered field come first (last when descending), as nulls sort. */
export function pageParts(
  { orderBy }: { readonly orderBy?: string | undefined },
  { from, to, direction }: Reading,
  position: PagePosition | undefined,
): readonly PagePart[] {
  if (orderBy === undefined) return [{ isWithout: false, after: position }];
  const inValues = position !== undefined && position.value !== null;
  const values = { isWithout: false, after: inValues ? position : undefined };
  // A bound leaves out those without the field.
  if (from !== undefined || to !== undefined) return [values];
  const without = { isWithout: true, after: inValues ? undefined : position };
  if (direction === 'descending') return position && !inValues ? [without] : [values, without];
  return inValues ? [values] : [without, values];
}
