import { intakeApi, openApiOf } from '@walking-hall/contracts';
import { type Persistence, repairBy } from '@walking-hall/persistence';
import { type Clock, feedRoutes, type Logger, type Service } from '@walking-hall/service-kit';
import type { OfficeHours, WorkingCalendar } from '@walking-hall/working-calendar';
import { createApplicationAnswers } from './applications/application.answers.ts';
import { applicationJobs } from './applications/application.jobs.ts';
import { applicationRoutes } from './applications/application.routes.ts';
import { createApplicationStore } from './applications/application.store.ts';
import { applicationView, deadlineView } from './applications/application.views.ts';
import { createBundleStore } from './bundles/bundle.store.ts';
import { bundleSubscriptions } from './bundles/bundle.subscriptions.ts';
import { bundleDocumentView, offeredBundleView } from './bundles/bundle.views.ts';
import { type AddressBook, createAddressBook } from './parties/address-book.ts';
import { aesGcm, vaultSecret } from './parties/cipher.ts';
import { createHoldings } from './parties/holdings.ts';
import { partyRoutes } from './parties/party.routes.ts';
import { partySubscriptions } from './parties/party.subscriptions.ts';
import { createVault } from './parties/vault.ts';
import { holdingRecords, partyKeyRecords, vaultRecords } from './parties/vault.views.ts';
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
}

export interface Intake extends Service {
  readonly addressBook: AddressBook;
}

export const intakeViews = [
  applicationView,
  deadlineView,
  servicePointView,
  knownRegionView,
  offeredBundleView,
  bundleDocumentView,
  partyKeyRecords,
  vaultRecords,
  holdingRecords,
];

/** The service that owns what was asked: applications, their materials and receipts, service points, and the vault. */
export function createIntake({ persistence, logger, calendar, hours, vaultKey }: IntakeDeps): Intake {
  const bundles = createBundleStore(persistence);
  const vault = createVault(persistence, aesGcm, vaultSecret(vaultKey));
  const holdings = createHoldings(persistence, vault);
  const points = createServicePointStore(persistence);
  const store = createApplicationStore({ persistence, bundles, vault, calendar, hours });
  const answers = createApplicationAnswers(store, bundles, vault);
  return {
    name: 'intake',
    prefix: '/intake',
    openApi: openApiOf(intakeApi),
    addressBook: createAddressBook(vault),
    routes: [
      ...applicationRoutes({
        store,
        answers,
        bundles,
        points,
        vault,
        holdings,
        calendar,
        hours,
        persistence,
      }),
      ...servicePointRoutes(points, persistence, hours),
      ...partyRoutes(vault, holdings),
      ...feedRoutes(persistence.streams),
    ],
    subscriptions: [
      ...bundleSubscriptions(persistence),
      ...regionSubscriptions(persistence),
      ...partySubscriptions(holdings),
    ],
    jobs: applicationJobs({ store, persistence, hours, logger }),
    repair: repairBy({ application: store, 'service-point': points.points }),
  };
}
