import { join } from 'node:path';
import { bundleRoutingViews, createBundleRouting } from '@walking-hall/bundle-routing';
import { createIntake, intakeViews } from '@walking-hall/intake';
import { openEmbeddedLog } from '@walking-hall/messaging/embedded';
import { createNotification, noticeWaysOf, notificationViews } from '@walking-hall/notification';
import type { AnyView } from '@walking-hall/persistence';
import { openSqlite } from '@walking-hall/persistence/sqlite';
import { createReporting, reportingViews } from '@walking-hall/reporting';
import {
  type ChosenClock,
  type ChosenIssuer,
  chooseClock,
  chooseIssuer,
  createHttpApp,
  createMessagingMetrics,
  createRegistry,
  type HttpService,
  type Logger,
  limitsOf,
  listen,
  serviceContext,
  startServices,
  startTracing,
} from '@walking-hall/service-kit';
import { createWorkingCalendar, defaultOfficeHours, nationalCalendar } from '@walking-hall/working-calendar';
import type { HallConfig } from './config.ts';
import { openDataFile, prepareDataFolder, takeDataFolder } from './data-folder.ts';
import { homeRoutes } from './home.routes.ts';
import { shippedBundles } from './shipped-bundles.ts';
import { keyFor, vaultKeyOf } from './vault-key.ts';

export interface RunningHall {
  readonly url: string;
  /** Lets requests end, publishes what was committed, closes the stores. */
  stop(): Promise<void>;
}

/**
 * The single-node edition: the four services in one process on the embedded engines, their data in one folder.
 * @throws StartError, AppError `storage_unavailable`: nothing is left half-written
 */
export async function startHall(config: HallConfig, logger: Logger): Promise<RunningHall> {
  const issuer = await chooseIssuer(config);
  const time = chooseClock(config);
  prepareDataFolder(config.HALL_DATA);
  const folder = takeDataFolder(config.HALL_DATA);
  try {
    const { url, stop } = await startInFolder(config, logger, issuer, time);
    return { url, stop: () => stop().finally(folder.release) };
  } catch (error) {
    folder.release();
    throw error;
  }
}

async function startInFolder(
  config: HallConfig,
  logger: Logger,
  issuer: ChosenIssuer,
  { clock, routes: clockRoutes }: ChosenClock,
): Promise<RunningHall> {
  const vaultKey = vaultKeyOf(config.HALL_DATA, config.HALL_VAULT_KEY);
  const registry = createRegistry();
  const tracing = startTracing('hall', config, logger);
  const open = (service: string, views: readonly AnyView[]) =>
    openDataFile(join(config.HALL_DATA, `${service}.db`), (file) => openSqlite({ file, service, views }));
  const time = { calendar: createWorkingCalendar([nationalCalendar]), hours: defaultOfficeHours };

  const stores = {
    intake: open('intake', intakeViews),
    bundleRouting: open('bundle-routing', bundleRoutingViews),
    notification: open('notification', notificationViews),
    reporting: open('reporting', reportingViews),
  };
  const messaging = openDataFile(join(config.HALL_DATA, 'events.db'), (file) =>
    openEmbeddedLog({ file, logger, observer: createMessagingMetrics({ registry, clock, logger }) }),
  );
  const entryUrl = config.HALL_ENTRY_URL ?? `http://localhost:${config.HALL_PORT}/intake/entries/`;
  const intake = createIntake({ persistence: stores.intake, clock, logger, ...time, vaultKey, entryUrl });
  const bundleRouting = createBundleRouting({
    ...{ persistence: stores.bundleRouting, clock, logger, ...time },
    handoverKey: keyFor('handover codes', vaultKey),
  });
  const feeds = [
    { source: 'intake', read: stores.intake.streams.feed },
    { source: 'bundle-routing', read: stores.bundleRouting.streams.feed },
  ];
  const notification = createNotification({
    persistence: stores.notification,
    clock,
    logger,
    ...noticeWaysOf(config, intake.addressBook, clock),
    feeds,
  });
  const reporting = createReporting({ persistence: stores.reporting, clock, logger, feeds });

  const running = await startServices({
    parts: [
      { service: intake, persistence: stores.intake },
      { service: bundleRouting, persistence: stores.bundleRouting },
      { service: notification, persistence: stores.notification },
      { service: reporting, persistence: stores.reporting },
    ],
    messaging,
    clock,
    logger,
    registry,
    tracer: tracing.tracer,
  });
  const publisher = serviceContext('hall', clock.now());
  for (const bundle of shippedBundles) await bundleRouting.catalog.publish(bundle, publisher);

  const development = [...issuer.routes, ...clockRoutes(running.settle)];
  const own: HttpService = { name: 'hall', prefix: '', routes: [...homeRoutes(), ...development] };
  const app = createHttpApp({
    services: [own, intake, bundleRouting, notification, reporting],
    clock,
    verifier: issuer.verifier,
    logger,
    readiness: async () => {
      await Promise.all(Object.values(stores).map((store) => store.check()));
    },
    ...limitsOf(config),
    registry,
    tracer: tracing.tracer,
  });
  if (config.HALL_OIDC_ISSUER === undefined) {
    logger.info('no HALL_OIDC_ISSUER: the development issuer gives a token to whoever asks');
  }
  const { HALL_PORT: port, HALL_HOST: host, HALL_DRAIN_MS: drainMs } = config;
  const server = await listen(app, { port, host, drainMs });
  return {
    url: server.url,
    async stop() {
      await server.close();
      await running.stop();
      await tracing.stop();
    },
  };
}
