import { getRegion, putRegion, regionPath } from '@walking-hall/contracts';
import { type BoundRoute, executeContext, requireRegion, route } from '@walking-hall/service-kit';
import type { RegionStore } from './region.store.ts';
import { pathBelow } from './region.ts';

export function regionRoutes({ regions, getRegion: find }: RegionStore): readonly BoundRoute[] {
  return [
    route(putRegion, async (request) => {
      const { regionCode } = request.params;
      const { parent, name, level, policies } = request.body;
      const above = parent === undefined ? undefined : await find(parent);
      const path = regionPath.parse(pathBelow(above?.path, regionCode));
      requireRegion(request.principal, path);
      const region = {
        region: regionCode,
        path,
        name,
        level,
        policies,
        ...(parent === undefined ? {} : { parent }),
      };
      const { seq } = await regions.execute(
        regionCode,
        { kind: 'register', region },
        executeContext(request),
      );
      return { body: region, seq };
    }),
    route(getRegion, async ({ params }) => ({ body: await find(params.regionCode) })),
  ];
}
