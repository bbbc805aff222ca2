import { AppError } from '@walking-hall/app-error';
import { everything, type Views } from '@walking-hall/persistence';
import { type Principal, requireRegion } from '@walking-hall/service-kit';
import { findAll } from '../rebuild/find-all.ts';
import type { Generation } from '../rebuild/generation.ts';
import { tablesOf } from '../rebuild/tables.ts';

/**
 * The path of a region that the principal may look into.
 * @throws AppError `region_unknown`, `outside_scope`
 */
export async function getRegionPath(
  views: Views,
  { id, side }: Generation,
  code: string,
  principal: Principal,
): Promise<string> {
  // Read without a scope, so that a region of others is told apart from one that does not exist.
  const found = await views.get(tablesOf(side).regions.view, `${id}|${code}`, everything);
  if (!found) throw new AppError('region_unknown', { region: code });
  requireRegion(principal, found.doc.path);
  return found.doc.path;
}

/** Paths of the regions directly below another. */
export async function findRegionsBelow(
  views: Views,
  { id, side }: Generation,
  path: string,
): Promise<readonly string[]> {
  const found = await findAll(
    views,
    tablesOf(side).regions.below,
    { equals: { generation: id, parentPath: path } },
    { kind: 'region', path },
  );
  return found.map((region) => region.path);
}
