import { grid, regionPath } from '@walking-hall/contracts';
import { defineQuery, defineView } from '@walking-hall/persistence';
import type { Grid, GridMap } from './grid-map.ts';

/** Grids: to their region with their workers, to everybody without. */
export const gridView = defineView({
  name: 'grids',
  schema: grid.extend({ regionPath }),
  indexes: { byRegion: ['region', 'grid'] },
  scope: { region: 'regionPath' },
});
export const gridsOfRegion = defineQuery(gridView, { equals: ['region'], orderBy: 'grid' });

/** Of the grids those that changed: all where nothing is said of `before`. */
export function gridPuts({ grids }: GridMap, before: GridMap | undefined) {
  return Object.values(grids)
    .filter((one) => one !== before?.grids[one.setup.grid])
    .map((one) => ({ view: gridView, key: gridKey(one.setup), doc: gridDocument(one) }));
}

/** `420105/zhiyin-01` */
export function gridKey({ region, grid: id }: { readonly region: string; readonly grid: string }): string {
  return `${region}/${id}`;
}

export function gridDocument({ setup, workers }: Grid) {
  return { ...setup, workers: [...workers] };
}
