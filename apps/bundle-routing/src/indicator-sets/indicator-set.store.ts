import { AppError } from '@walking-hall/app-error';
import type { IndicatorSetVersion } from '@walking-hall/contracts';
import {
  type AggregateStore,
  createAggregateStore,
  everything,
  type Persistence,
} from '@walking-hall/persistence';
import { decideIndicatorSet } from './indicator-set.decide.ts';
import { evolveIndicatorSet } from './indicator-set.evolve.ts';
import {
  type IndicatorSet,
  type IndicatorSetEvent,
  type IndicatorSetState,
  indicatorSetId,
  noIndicatorSet,
  type PublishIndicatorSet,
} from './indicator-set.ts';
import { indicatorSetPuts, indicatorSetView } from './indicator-set.views.ts';

export interface IndicatorSetStore {
  readonly sets: AggregateStore<IndicatorSetState, PublishIndicatorSet, IndicatorSetEvent>;
  /** @throws AppError `indicator_set_unknown` */
  getSet(region: string, version: IndicatorSetVersion): Promise<IndicatorSet>;
}

export function createIndicatorSetStore(persistence: Persistence): IndicatorSetStore {
  const sets = createAggregateStore<IndicatorSetState, PublishIndicatorSet, IndicatorSetEvent>(persistence, {
    name: 'indicator-set',
    initialState: noIndicatorSet,
    decide: decideIndicatorSet,
    evolve: evolveIndicatorSet,
    views: indicatorSetPuts,
  });
  return {
    sets,
    async getSet(region, version) {
      const found = await persistence.views.get(
        indicatorSetView,
        indicatorSetId(region, version),
        everything,
      );
      if (!found) throw new AppError('indicator_set_unknown', { version });
      return found.doc;
    },
  };
}
