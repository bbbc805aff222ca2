import type { AnyView, Persistence } from '@walking-hall/persistence';
import type { Registry } from 'prom-client';
import { type ChosenIssuer, chooseIssuer } from '../auth/choose-issuer.ts';
import { type ChosenClock, chooseClock } from '../clock/choose-clock.ts';
import type { Clock } from '../clock/clock.ts';
import { requireEngines } from '../http/error-handler.ts';
import { createHttpApp, defaultRateLimit, type HttpAppOptions } from '../http/http-app.ts';
import { createRegistry } from '../http/metrics.ts';
import type { BaseConfig } from '../process/base-config.ts';
import { createLogger, type Logger } from '../process/logger.ts';
import type { RunningProgram } from '../process/run-main.ts';
import { listen } from '../process/server.ts';
import { startServices } from '../process/start-services.ts';
import type { Service } from '../service.ts';
import { watchEngines } from './engine-watch.ts';
import type { EnginesConfig } from './engines-config.ts';
import { type Engines, openEngines } from './open-engines.ts';
import { waitFor } from './wait-for.ts';

export interface ServiceProgram {
  readonly name: string;
  readonly config: BaseConfig;
  readonly engines: EnginesConfig;
  readonly views: readonly AnyView[];
  create(deps: {
    readonly persistence: Persistence;
    readonly clock: Clock;
    readonly logger: Logger;
  }): Service;
}

const watchMs = 2_000;
/** Others' commits are found by looking alone, should they hold back one's own. */
const sweepMs = 200;

/**
 * Runs one service as a process of its own: any number of them over MongoDB and Kafka, or one alone on embedded engines in
 * HALL_DATA, whose events stay with it. Until its engines answer, at the start and later, it is not ready and takes no
 * writes; it goes on by itself when they are back.
 */
export async function runService(program: ServiceProgram, stopping: AbortSignal): Promise<RunningProgram> {
  const { name, views, config, engines } = program;
  const logger = createLogger({ name, level: config.HALL_LOG });
  const issuer = await chooseIssuer(config);
  const time = chooseClock(config);
  const registry = createRegistry();
  const app: AppOf = (services, away, figures) =>
    createHttpApp({
      services,
      clock: time.clock,
      verifier: issuer.verifier,
      logger,
      readiness: async () => requireEngines(away()),
      away,
      rateLimit: { ...defaultRateLimit, limit: config.HALL_RATE_LIMIT },
      registry: figures,
    });

  const place = { port: config.HALL_PORT, host: config.HALL_HOST };
  const waiting = await listen(
    app([], () => ['engines'], createRegistry()),
    place,
  );
  const open = () => openEngines({ name, views, engines, data: config.HALL_DATA, logger });
  const opened = await waitFor(open, { logger, signal: stopping }).finally(waiting.close);
  return serve(program, opened, { logger, registry, issuer, time, app, place });
}

type AppOf = (
  services: HttpAppOptions['services'],
  away: () => readonly string[],
  registry: Registry,
) => ReturnType<typeof createHttpApp>;

interface Surroundings {
  readonly logger: Logger;
  readonly registry: Registry;
  readonly issuer: ChosenIssuer;
  readonly time: ChosenClock;
  readonly app: AppOf;
  readonly place: { readonly port: number; readonly host: string };
}

async function serve(
  { create }: ServiceProgram,
  { persistence, messaging }: Engines,
  { logger, registry, issuer, time: { clock, routes }, app, place }: Surroundings,
): Promise<RunningProgram> {
  const service = create({ persistence, clock, logger });
  const running = await startServices({
    parts: [{ service, persistence }],
    ...{ messaging, clock, logger, registry, sweepMs },
  });
  const checks = { store: persistence.check, events: messaging.check };
  const watch = watchEngines(checks, { everyMs: watchMs, logger });
  const development = {
    name: 'development',
    prefix: '',
    routes: [...issuer.routes, ...routes(running.settle)],
  };
  const server = await listen(app([{ ...service, prefix: '' }, development], watch.away, registry), place);
  logger.info({ url: server.url }, 'ready');
  return {
    async stop() {
      watch.stop();
      await server.close();
      await running.stop();
    },
  };
}
