import { bundleRoutingApi, openApiOf } from '@walking-hall/contracts';
import { type AnyView, type Persistence, repairBy } from '@walking-hall/persistence';
import { type Clock, feedRoutes, type Logger, type Service } from '@walking-hall/service-kit';
import type { OfficeHours, WorkingCalendar } from '@walking-hall/working-calendar';
import { activityRoutes } from './activities/activity.routes.ts';
import { createActivityStore } from './activities/activity.store.ts';
import { activityView } from './activities/activity.views.ts';
import { caseAlarms } from './cases/case.alarms.ts';
import { caseRoutes } from './cases/case.routes.ts';
import { createCaseStore } from './cases/case.store.ts';
import { caseSubscriptions } from './cases/case.subscriptions.ts';
import { caseView, inboxView } from './cases/case.views.ts';
import { taskRoutes } from './cases/task.routes.ts';
import { catalogRoutes } from './catalog/bundle-version.routes.ts';
import { type Catalog, createCatalog } from './catalog/bundle-version.store.ts';
import { bundleVersionView } from './catalog/bundle-version.views.ts';
import { clockJobs } from './clocks/clock.jobs.ts';
import { enablementRoutes } from './enablement/enablement.routes.ts';
import { createEnablementStore } from './enablement/enablement.store.ts';
import { enablementView, resolvedBundleView } from './enablement/enablement.views.ts';
import { createGridDelivery, gridDeliveryViews } from './grid-delivery.ts';
import { quotaRoutes } from './quotas/quota.routes.ts';
import { createQuotaStore } from './quotas/quota.store.ts';
import { quotaSubscriptions } from './quotas/quota.subscriptions.ts';
import { quotaView } from './quotas/quota.views.ts';
import { regionRoutes } from './regions/region.routes.ts';
import { createRegionStore } from './regions/region.store.ts';
import { regionView } from './regions/region.views.ts';
import { createScoreLoans, scoreLoanViews } from './score-loans.ts';

export interface BundleRoutingDeps {
  readonly persistence: Persistence;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly calendar: WorkingCalendar;
  readonly hours: OfficeHours;
  /** 64 hex digits; handover codes follow from it, so it may not change while results are on their way. */
  readonly handoverKey: string;
}

export interface BundleRouting extends Service {
  /** For those who ship bundles with the hall. */
  readonly catalog: Catalog;
}

export const bundleRoutingViews: readonly AnyView[] = [
  regionView,
  bundleVersionView,
  enablementView,
  resolvedBundleView,
  caseView,
  inboxView,
  caseAlarms.view,
  quotaView,
  activityView,
  ...gridDeliveryViews,
  ...scoreLoanViews,
];

/** The service that owns what is decided: catalog, regions, what they enabled, cases, tasks, clocks, quotas. */
export function createBundleRouting({
  persistence,
  clock,
  logger,
  calendar,
  hours,
  handoverKey,
}: BundleRoutingDeps): BundleRouting {
  const regions = createRegionStore(persistence);
  const catalog = createCatalog(persistence);
  const enablement = createEnablementStore(persistence, catalog);
  const cases = createCaseStore(persistence, enablement, { calendar, hours });
  const quotas = createQuotaStore(persistence);
  const activities = createActivityStore(persistence);
  const scoreLoans = createScoreLoans({ persistence, logger, regions, calendar, hours });
  const gridDelivery = createGridDelivery({ persistence, clock, logger, regions, cases, handoverKey });
  return {
    name: 'bundle-routing',
    prefix: '/bundle-routing',
    openApi: openApiOf(bundleRoutingApi),
    catalog,
    routes: [
      ...regionRoutes(regions),
      ...catalogRoutes(catalog, persistence),
      ...enablementRoutes(enablement, regions, persistence),
      ...caseRoutes(cases, activities, persistence),
      ...taskRoutes(cases, quotas, persistence),
      ...quotaRoutes(quotas, enablement),
      ...activityRoutes(activities, enablement, persistence),
      ...gridDelivery.routes,
      ...scoreLoans.routes,
      ...feedRoutes(persistence.streams),
    ],
    subscriptions: [
      ...caseSubscriptions(cases, enablement, clock),
      ...quotaSubscriptions(quotas, cases, clock),
      ...gridDelivery.subscriptions,
      ...scoreLoans.subscriptions,
    ],
    jobs: [...clockJobs(cases, persistence, logger), ...gridDelivery.jobs, ...scoreLoans.jobs],
    repair: repairBy({
      region: regions.regions,
      bundle: catalog.versions,
      enablement: enablement.enablements,
      case: cases.cases,
      quota: quotas.quotas,
      activity: activities.activities,
      ...gridDelivery.repairs,
      ...scoreLoans.repairs,
    }),
  };
}
