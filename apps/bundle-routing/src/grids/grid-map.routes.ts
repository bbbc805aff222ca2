import { AppError } from '@walking-hall/app-error';
import { getGrid, listGrids, putGrid } from '@walking-hall/contracts';
import { everything, type Persistence } from '@walking-hall/persistence';
import { type BoundRoute, executeContext, requireRegion, route } from '@walking-hall/service-kit';
import type { RegionStore } from '../regions/region.store.ts';
import type { GridMapStore } from './grid-map.store.ts';
import { gridDocument, gridKey, gridsOfRegion, gridView } from './grid-map.views.ts';

export function gridMapRoutes(
  { maps }: GridMapStore,
  regions: RegionStore,
  { views }: Persistence,
): readonly BoundRoute[] {
  return [
    route(putGrid, async (request) => {
      const { regionCode: region, gridId: grid } = request.params;
      const { path: regionPath } = await regions.getRegion(region);
      requireRegion(request.principal, regionPath);
      const setup = { region, regionPath, grid, ...request.body };
      const { state, seq } = await maps.execute(
        region,
        { kind: 'put', setup, at: request.now, by: request.principal.sub },
        executeContext(request),
      );
      const stored = state.grids[grid];
      if (!stored) throw new Error(`the grid ${grid} was not stored`);
      return { body: shown(gridDocument(stored)), seq };
    }),
    route(getGrid, async ({ params: { regionCode: region, gridId: grid }, scope }) => {
      const found = await views.get(gridView, gridKey({ region, grid }), scope);
      if (!found) throw new AppError('grid_unknown');
      return { body: shown(found.doc), seq: found.seq };
    }),
    route(listGrids, async ({ query: { region, ...page } }) => {
      const { documents, next } = await views.find(
        gridsOfRegion,
        { equals: { region }, ...page },
        everything,
      );
      const entries = documents.map(({ doc: { worker: _, workers: __, ...grid } }) => shown(grid));
      return { body: { entries, next } };
    }),
  ];
}

function shown<T extends { regionPath: unknown }>({ regionPath: _, ...grid }: T) {
  return grid;
}
