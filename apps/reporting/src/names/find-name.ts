import { everything, type Views } from '@walking-hall/persistence';
import type { Generation } from '../rebuild/generation.ts';
import { tablesOf } from '../rebuild/tables.ts';
import { type Named, nameKey } from './names.projection.ts';
import type { Name } from './names.views.ts';

/** What people call it; undefined where nobody has named it. Read without a scope: a name is no figure. */
export async function findName(
  views: Views,
  { id, side }: Generation,
  named: Named,
): Promise<Name | undefined> {
  return (await views.get(tablesOf(side).names, `${id}|${nameKey(named)}`, everything))?.doc.name;
}
