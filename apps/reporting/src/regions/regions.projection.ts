import type { DataOf } from '../rebuild/counted-events.ts';
import { parentOf } from './region-path.ts';
import type { RegionDocument } from './regions.views.ts';

/** The region that a registration leaves; a later one replaces it. */
export function regionOf({
  region,
  path,
}: Pick<DataOf<'hall.region.registered.v1'>, 'region' | 'path'>): Omit<RegionDocument, 'generation'> {
  return { region, path, parentPath: parentOf(path) };
}
