import { grid, regionPath } from '@walking-hall/contracts';
import { defineQuery, defineView } from '@walking-hall/persistence';
import type { Grid, GridMap } from './grid-map.ts';

/** Grids by region; open to whoever the operation lets in, as a map names nobody. */
export const gridView = defineView({
  name: 'grids',
  schema: grid.extend({ regionPath }),
  indexes: { byRegion: ['region', 'grid'] },
});
export const gridsOfRegion = defineQuery(gridView, { equals: ['region'], orderBy: 'grid' });

/** Of the grids those that changed: all where nothing is said of `before`. */
export function gridPuts({ grids }: GridMap, before: GridMap | undefined) {
  return Object.values(grids)
    .filter((one) => one !== before?.grids[one.setup.grid])
    .map((one) => ({ view: gridView, key: `${one.setup.region}/${one.setup.grid}`, doc: gridDocument(one) }));
}

export function gridDocument({ setup, workers }: Grid) {
  return { ...setup, workers: [...workers] };
}
