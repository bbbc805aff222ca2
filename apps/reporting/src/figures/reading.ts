import type { Views } from '@walking-hall/persistence';
import type { RequestFacts } from '@walking-hall/service-kit';
import { getPublished } from '../rebuild/generation.ts';
import { getRegionPath } from '../regions/find-region.ts';
import type { Reading } from './series.ts';

/**
 * What a request may read of a region: from the figures that are published, all of an answer from the same ones.
 * @throws AppError `region_unknown`, `outside_scope`
 */
export async function openReading(
  views: Views,
  region: string,
  { principal, scope }: Pick<RequestFacts, 'principal' | 'scope'>,
): Promise<Reading> {
  const generation = await getPublished(views);
  return { views, generation, scope, path: await getRegionPath(views, generation, region, principal) };
}
