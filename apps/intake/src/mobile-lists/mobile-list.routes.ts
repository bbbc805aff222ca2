import { getMobileList, putMobileList } from '@walking-hall/contracts';
import type { Persistence } from '@walking-hall/persistence';
import { type BoundRoute, executeContext, requireRegion, route } from '@walking-hall/service-kit';
import { getRegionPath } from '../regions/region.subscriptions.ts';
import type { MobileListStore } from './mobile-list.store.ts';

export function mobileListRoutes(
  { lists, getList }: MobileListStore,
  persistence: Persistence,
): readonly BoundRoute[] {
  const answer = async (region: string) => {
    const { doc, seq } = await getList(region);
    return { body: doc, seq };
  };
  return [
    route(putMobileList, async (request) => {
      const region = request.params.regionCode;
      const regionPath = await getRegionPath(persistence, region);
      requireRegion(request.principal, regionPath);
      const list = { region, regionPath, entries: request.body.entries };
      await lists.execute(region, { kind: 'set', list, at: request.now }, executeContext(request));
      return answer(region);
    }),
    route(getMobileList, async ({ params }) => answer(params.regionCode)),
  ];
}
