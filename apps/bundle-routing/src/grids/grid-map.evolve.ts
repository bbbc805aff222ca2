import type { GridMap, GridMapEvent } from './grid-map.ts';

export function evolveGridMap({ grids }: GridMap, { data }: GridMapEvent): GridMap {
  const { formerWorker: _, at, by: __, ...setup } = data;
  const workers = grids[setup.grid]?.workers ?? [];
  const isNew = workers.at(-1)?.worker !== setup.worker;
  const grid = { setup, workers: isNew ? [...workers, { worker: setup.worker, since: at }] : workers };
  return { grids: { ...grids, [setup.grid]: grid } };
}
