import type { Persistence } from '@walking-hall/persistence';
import type { Logger } from '@walking-hall/service-kit';
import type { WorkingCalendar } from '@walking-hall/working-calendar';
import { hallLayoutRoutes } from './queue/halls/hall-layout.routes.ts';
import { createHallStore } from './queue/halls/hall-layout.store.ts';
import { ticketRoutes } from './queue/tickets/ticket.routes.ts';
import { createTicketIds } from './queue/tickets/ticket-id.ts';
import { createQueueStore } from './queue/tickets/ticket-queue.store.ts';
import { queueSubscriptions } from './queue/tickets/ticket-queue.subscriptions.ts';
import { queueDayView, takenTicketView } from './queue/tickets/ticket-queue.views.ts';
import { tideJobs } from './queue/tides/tide.jobs.ts';
import { tideRoutes } from './queue/tides/tide.routes.ts';
import { createTideStore } from './queue/tides/tide.store.ts';
import { createFindBaseline } from './queue/waits/baseline.ts';
import { waitsRoutes } from './queue/waits/waits.routes.ts';
import type { ServicePointStore } from './service-points/service-point.store.ts';

export interface QueueDeps {
  readonly persistence: Persistence;
  readonly points: ServicePointStore;
  readonly calendar: WorkingCalendar;
  readonly logger: Logger;
  /** 64 hex digits. */
  readonly vaultKey: string;
}

export const queueViews = [takenTicketView, queueDayView];

/** How people wait in a hall: its layout, its lines, how long they take, and the windows opened when they swell. */
export function createQueue({ persistence, points, calendar, logger, vaultKey }: QueueDeps) {
  const halls = createHallStore(persistence);
  const queues = createQueueStore(persistence);
  const findBaseline = createFindBaseline(persistence, calendar);
  const tides = createTideStore(persistence, halls, queues, findBaseline);
  const makeTicketId = createTicketIds(vaultKey);
  return {
    routes: [
      ...hallLayoutRoutes(halls, queues, points),
      ...ticketRoutes({ halls, queues, tides, makeTicketId, persistence, logger }),
      ...waitsRoutes({ halls, queues, findBaseline, persistence }),
      ...tideRoutes(tides, halls),
    ],
    subscriptions: queueSubscriptions(queues),
    jobs: tideJobs(tides, persistence, logger),
    repairs: { 'hall-layout': halls.layouts, queue: queues.queues, tide: tides.tides },
  };
}
