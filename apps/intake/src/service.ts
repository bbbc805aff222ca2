import { intakeApi, openApiOf } from '@walking-hall/contracts';
import { type Persistence, repairBy } from '@walking-hall/persistence';
import { type Clock, feedRoutes, type Logger, type Service } from '@walking-hall/service-kit';
import type { OfficeHours, WorkingCalendar } from '@walking-hall/working-calendar';
import { createActing } from './agency/acting.ts';
import { createAgencyStore } from './agency/agency.store.ts';
import { createBundleStore } from './bundles/bundle.store.ts';
import { bundleSubscriptions } from './bundles/bundle.subscriptions.ts';
import { bundleDocumentView, offeredBundleView } from './bundles/bundle.views.ts';
import { captureBatchRoutes } from './capture-batches/capture-batch.routes.ts';
import { createFeedback, feedbackViews } from './feedback.ts';
import { createMatters, matterViews } from './matters.ts';
import { createOutreach, outreachViews } from './outreach.ts';
import { type AddressBook, createAddressBook } from './parties/address-book.ts';
import { aesGcm, vaultSecret } from './parties/cipher.ts';
import { createHoldings } from './parties/holdings.ts';
import { partyRoutes } from './parties/party.routes.ts';
import { partySubscriptions } from './parties/party.subscriptions.ts';
import { createVault } from './parties/vault.ts';
import { holdingRecords, partyKeyRecords, vaultRecords } from './parties/vault.views.ts';
import { createQueue, queueViews } from './queue.ts';
import { regionSubscriptions } from './regions/region.subscriptions.ts';
import { knownRegionView } from './regions/region.views.ts';
import { servicePointRoutes } from './service-points/service-point.routes.ts';
import { createServicePointStore } from './service-points/service-point.store.ts';
import { servicePointView } from './service-points/service-point.views.ts';

export interface IntakeDeps {
  readonly persistence: Persistence;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly calendar: WorkingCalendar;
  readonly hours: OfficeHours;
  /** 64 hex digits; whoever has them and the store can read the vault. */
  readonly vaultKey: string;
  /** What the scan of a code opens, but for the code's id at its end. */
  readonly entryUrl: string;
}

export interface Intake extends Service {
  readonly addressBook: AddressBook;
}

export const intakeViews = [
  ...matterViews,
  servicePointView,
  ...outreachViews,
  knownRegionView,
  offeredBundleView,
  bundleDocumentView,
  partyKeyRecords,
  vaultRecords,
  holdingRecords,
  ...feedbackViews,
  ...queueViews,
];

/** The service that owns what was asked: applications, their materials and receipts, service points, and the vault. */
export function createIntake(deps: IntakeDeps): Intake {
  const { persistence, clock, logger, calendar, hours, vaultKey, entryUrl } = deps;
  const bundles = createBundleStore(persistence);
  const vault = createVault(persistence, aesGcm, vaultSecret(vaultKey));
  const holdings = createHoldings(persistence, vault);
  const points = createServicePointStore(persistence);
  const agencies = createAgencyStore(persistence);
  const acting = createActing(agencies, bundles, points);
  const outreach = createOutreach({ persistence, clock, calendar, bundles, points, acting, entryUrl });
  const { trips, mobileLists } = outreach;
  const matters = createMatters({
    ...{ persistence, agencies, acting, bundles, points, trips, mobileLists },
    ...{ vault, holdings, calendar, hours, logger },
  });
  const { submission } = matters;
  const feedback = createFeedback({
    persistence,
    applications: matters.applications,
    points,
    vault,
    calendar,
    hours,
    clock,
  });
  const addressBook = createAddressBook(vault);
  const queue = createQueue({ persistence, points, calendar, logger, vaultKey });
  return {
    name: 'intake',
    prefix: '/intake',
    openApi: openApiOf(intakeApi),
    addressBook,
    routes: [
      ...matters.routes,
      ...servicePointRoutes(points, persistence, hours),
      ...outreach.routes,
      ...captureBatchRoutes({ submission, logger }),
      ...partyRoutes(vault, holdings, addressBook),
      ...feedback.routes,
      ...queue.routes,
      ...feedRoutes(persistence.streams),
    ],
    subscriptions: [
      ...bundleSubscriptions(persistence),
      ...regionSubscriptions(persistence),
      ...partySubscriptions(holdings),
      ...matters.subscriptions,
      ...outreach.subscriptions,
      ...feedback.subscriptions,
      ...queue.subscriptions,
    ],
    jobs: [...matters.jobs, ...queue.jobs],
    repair: repairBy({
      ...matters.repairs,
      'service-point': points.points,
      ...outreach.repairs,
      ...feedback.repairs,
      ...queue.repairs,
    }),
  };
}
