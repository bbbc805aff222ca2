import { AppError } from '@walking-hall/app-error';
import {
  type AggregateStore,
  createAggregateStore,
  everything,
  type Persistence,
} from '@walking-hall/persistence';
import { decideRegion } from './region.decide.ts';
import { evolveRegion } from './region.evolve.ts';
import {
  type RegionEvent,
  type RegionState,
  type RegisteredRegion,
  type RegisterRegion,
  unknownRegion,
} from './region.ts';
import { regionView } from './region.views.ts';

export interface RegionStore {
  readonly regions: AggregateStore<RegionState, RegisterRegion, RegionEvent>;
  /** @throws AppError `region_unknown` */
  getRegion(code: string): Promise<RegisteredRegion>;
}

export function createRegionStore(persistence: Persistence): RegionStore {
  const regions = createAggregateStore(persistence, {
    name: 'region',
    initialState: unknownRegion,
    decide: decideRegion,
    evolve: evolveRegion,
    views: (id, state) =>
      state.status === 'REGISTERED' ? [{ view: regionView, key: id, doc: state.region }] : [],
  });
  return {
    regions,
    async getRegion(code) {
      const found = await persistence.views.get(regionView, code, everything);
      if (!found) throw new AppError('region_unknown', { region: code });
      return found.doc;
    },
  };
}
