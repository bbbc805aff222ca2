import { type AggregateStore, createAggregateStore, type Persistence } from '@walking-hall/persistence';
import { decideGridMap } from './grid-map.decide.ts';
import { evolveGridMap } from './grid-map.evolve.ts';
import {
  emptyGridMap,
  findAssignment,
  type GridAssignment,
  type GridMap,
  type GridMapEvent,
  type PutGrid,
} from './grid-map.ts';
import { gridPuts } from './grid-map.views.ts';

export interface GridMapStore {
  readonly maps: AggregateStore<GridMap, PutGrid, GridMapEvent>;
  /** By the map as it is now. */
  findAssignment(region: string, building: string): Promise<GridAssignment | undefined>;
}

export function createGridMapStore(persistence: Persistence): GridMapStore {
  const maps = createAggregateStore<GridMap, PutGrid, GridMapEvent>(persistence, {
    name: 'grid-map',
    initialState: emptyGridMap,
    decide: decideGridMap,
    evolve: evolveGridMap,
    views: (_id, state, before) => gridPuts(state, before),
  });
  return {
    maps,
    async findAssignment(region, building) {
      const loaded = await maps.load(region);
      return loaded && findAssignment(loaded.state, building);
    },
  };
}
