import { AppError } from '@walking-hall/app-error';
import { type AggregateStore, createAggregateStore, type Persistence } from '@walking-hall/persistence';
import { decideHallLayout } from './hall-layout.decide.ts';
import { evolveHallLayout } from './hall-layout.evolve.ts';
import {
  type Hall,
  type HallLayoutCommand,
  type HallLayoutEvent,
  type HallLayoutState,
  noHallLayout,
} from './hall-layout.ts';

export interface HallStore {
  readonly layouts: AggregateStore<HallLayoutState, HallLayoutCommand, HallLayoutEvent>;
  /** By the service point's id. @throws AppError `hall_layout_unknown` */
  getHall(id: string): Promise<{ readonly hall: Hall; readonly seq: number }>;
}

export function createHallStore(persistence: Persistence): HallStore {
  const layouts = createAggregateStore<HallLayoutState, HallLayoutCommand, HallLayoutEvent>(persistence, {
    name: 'hall-layout',
    initialState: noHallLayout,
    decide: decideHallLayout,
    evolve: evolveHallLayout,
  });
  return {
    layouts,
    async getHall(id) {
      const found = await layouts.load(id);
      if (found?.state.status !== 'SET') throw new AppError('hall_layout_unknown', { servicePoint: id });
      return { hall: found.state.hall, seq: found.seq };
    },
  };
}
