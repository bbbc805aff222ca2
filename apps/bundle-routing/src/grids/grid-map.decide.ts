import { isDeepStrictEqual } from 'node:util';
import { AppError } from '@walking-hall/app-error';
import { eventOf, gridChanged } from '@walking-hall/contracts';
import { findAssignment, type GridMap, type GridMapEvent, type PutGrid } from './grid-map.ts';

/** A grid replaces the one of its id as a whole; the same again changes nothing. */
export function decideGridMap({ setup, at, by }: PutGrid, state: GridMap): readonly GridMapEvent[] {
  for (const { building } of setup.buildings) {
    const grid = findAssignment(state, building)?.grid;
    if (grid !== undefined && grid !== setup.grid) throw new AppError('building_taken', { building, grid });
  }
  const before = state.grids[setup.grid]?.setup;
  if (isDeepStrictEqual(before, setup)) return [];
  const former = before?.worker === setup.worker ? undefined : before?.worker;
  return [
    eventOf(gridChanged, { ...setup, ...(former === undefined ? {} : { formerWorker: former }), at, by }),
  ];
}
