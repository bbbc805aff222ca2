import { getIndicatorSet, putIndicatorSet } from '@walking-hall/contracts';
import {
  type BoundRoute,
  executeContext,
  requestInvalid,
  requireRegion,
  route,
} from '@walking-hall/service-kit';
import type { RegionStore } from '../regions/region.store.ts';
import { findSetProblems } from './find-set-problems.ts';
import type { IndicatorSetStore } from './indicator-set.store.ts';
import { type IndicatorSet, indicatorSetId } from './indicator-set.ts';

export function indicatorSetRoutes(
  { sets, getSet }: IndicatorSetStore,
  regions: RegionStore,
): readonly BoundRoute[] {
  return [
    route(putIndicatorSet, async (request) => {
      const { regionCode: region, indicatorSetVersion: version } = request.params;
      const { path: regionPath } = await regions.getRegion(region);
      requireRegion(request.principal, regionPath);
      const problems = findSetProblems(request.body);
      if (problems.length > 0) throw requestInvalid(problems);
      const set = { ...request.body, region, regionPath, version, at: request.now };
      await sets.execute(indicatorSetId(region, version), { kind: 'publish', set }, executeContext(request));
      return { body: shown(await getSet(region, version)) };
    }),
    route(getIndicatorSet, async ({ params }) => ({
      body: shown(await getSet(params.regionCode, params.indicatorSetVersion)),
    })),
  ];
}

function shown({ regionPath: _, ...set }: IndicatorSet) {
  return set;
}
