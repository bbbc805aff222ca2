import type { AnyView, Persistence } from '@walking-hall/persistence';
import type { Clock, Logger } from '@walking-hall/service-kit';
import type { CaseStore } from './cases/case.store.ts';
import { gridTaskJobs } from './grid-tasks/grid-task.jobs.ts';
import { gridTaskRoutes } from './grid-tasks/grid-task.routes.ts';
import { createGridTaskStore } from './grid-tasks/grid-task.store.ts';
import { gridTaskSubscriptions } from './grid-tasks/grid-task.subscriptions.ts';
import { gridTaskAlarms, gridTaskView } from './grid-tasks/grid-task.views.ts';
import { createHandoverCodes } from './grid-tasks/handover-code.ts';
import { gridMapRoutes } from './grids/grid-map.routes.ts';
import { createGridMapStore } from './grids/grid-map.store.ts';
import { gridView } from './grids/grid-map.views.ts';
import type { RegionStore } from './regions/region.store.ts';

export interface GridDeliveryDeps {
  readonly persistence: Persistence;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly regions: RegionStore;
  readonly cases: CaseStore;
  readonly handoverKey: string;
}

export const gridDeliveryViews: readonly AnyView[] = [gridView, gridTaskView, gridTaskAlarms.view];

/** Results that grid workers bring to the door: the map of who looks after which building, and each way to a door. */
export function createGridDelivery(deps: GridDeliveryDeps) {
  const { persistence, clock, logger, regions, cases, handoverKey } = deps;
  const maps = createGridMapStore(persistence);
  const store = createGridTaskStore(persistence);
  const codes = createHandoverCodes(handoverKey);
  return {
    routes: [
      ...gridMapRoutes(maps, regions, persistence),
      ...gridTaskRoutes(store, maps, codes, persistence),
    ],
    subscriptions: gridTaskSubscriptions({ store, maps, cases, persistence, clock }),
    jobs: gridTaskJobs(store, persistence, logger),
    repairs: { 'grid-map': maps.maps, 'grid-task': store.tasks },
  };
}
