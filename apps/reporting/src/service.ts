import { openApiOf, reportingApi } from '@walking-hall/contracts';
import type { Persistence } from '@walking-hall/persistence';
import type { Clock, Logger, Service } from '@walking-hall/service-kit';
import { bottlenecksRoutes } from './bottlenecks/bottlenecks.routes.ts';
import { durationsRoutes } from './durations/durations.routes.ts';
import { figuresRoutes } from './figures/figures.routes.ts';
import { figuresSubscription } from './figures/figures.subscriptions.ts';
import { kpisRoutes } from './kpis/kpis.routes.ts';
import { openWorkRoutes } from './open-work/open-work.routes.ts';
import type { CommitFeed } from './rebuild/commit-feed.ts';
import { createFiguresKeeper } from './rebuild/figures-keeper.ts';
import { rebuildRoutes } from './rebuild/rebuild.routes.ts';

export interface ReportingDependencies {
  /** Opened with `reportingViews`. */
  readonly persistence: Persistence;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Of every owner whose messages it gets, in the order of cause and effect: intake, then bundle-routing. */
  readonly feeds: readonly CommitFeed[];
}

const catchUpEveryMs = 60_000;
const restMs = 200;

/**
 * Figures, KPIs and open work, counted from the commits of the services that own the facts. It owns none itself: all it
 * stores can be built again.
 */
export function createReporting({ persistence, logger, feeds }: ReportingDependencies): Service {
  const { views } = persistence;
  const keeper = createFiguresKeeper({ views, logger }, feeds, restMs);
  return {
    name: 'reporting',
    prefix: '/reporting',
    openApi: openApiOf(reportingApi),
    routes: [
      ...figuresRoutes(views),
      ...kpisRoutes(views),
      ...durationsRoutes(views),
      ...bottlenecksRoutes(views),
      ...openWorkRoutes(views),
      ...rebuildRoutes(keeper),
    ],
    subscriptions: [figuresSubscription(keeper)],
    // Messages that were set aside while a feed was out of reach are made up for without waiting for the next one.
    jobs: [{ name: 'reporting-catch-up', everyMs: catchUpEveryMs, run: () => keeper.catchUp() }],
    async repair() {
      // It has no streams of its own, so that there is nothing to write again.
    },
  };
}
