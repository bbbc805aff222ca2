import type { EventBody, GridId, gridAssignment, gridChanged } from '@walking-hall/contracts';
import type { z } from 'zod';

export type GridMapEvent = EventBody<typeof gridChanged>;

/** A grid as it is set up. */
export type GridSetup = Omit<GridMapEvent['data'], 'formerWorker' | 'at' | 'by'>;

export interface Grid {
  readonly setup: GridSetup;
  /** Everybody who had it, the present one last. */
  readonly workers: readonly { readonly worker: string; readonly since: string }[];
}

/** The grids of one region, in one stream: a building belongs to one of them at most. */
export interface GridMap {
  readonly grids: Readonly<Record<GridId, Grid>>;
}
export const emptyGridMap: GridMap = { grids: {} };

export interface PutGrid {
  readonly kind: 'put';
  readonly setup: GridSetup;
  readonly at: string;
  readonly by: string;
}

export type GridAssignment = z.infer<typeof gridAssignment>;

/** Who brings results to a building; undefined where the map does not know it. */
export function findAssignment({ grids }: GridMap, building: string): GridAssignment | undefined {
  for (const { setup } of Object.values(grids)) {
    const found = setup.buildings.find((one) => one.building === building);
    if (found) {
      const { grid, station, worker } = setup;
      return { grid, building: found.building, buildingName: found.name, station, worker };
    }
  }
  return undefined;
}
