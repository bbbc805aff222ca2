import type { AnyView, Persistence } from '@walking-hall/persistence';
import { chooseIssuer } from '../auth/choose-issuer.ts';
import { chooseClock } from '../clock/choose-clock.ts';
import type { Clock } from '../clock/clock.ts';
import { requireEngines } from '../http/error-handler.ts';
import { createHttpApp, type HttpAppOptions, limitsOf } from '../http/http-app.ts';
import { createRegistry } from '../http/metrics.ts';
import type { BaseConfig } from '../process/base-config.ts';
import { createLogger, type Logger } from '../process/logger.ts';
import { createMessagingMetrics } from '../process/messaging-metrics.ts';
import type { RunningProgram } from '../process/run-main.ts';
import { listen } from '../process/server.ts';
import { startServices } from '../process/start-services.ts';
import type { Service } from '../service.ts';
import { startTracing } from '../tracing/tracing.ts';
import { watchEngines } from './engine-watch.ts';
import type { EnginesConfig } from './engines-config.ts';
import { openEngines } from './open-engines.ts';
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
export async function runService(
  { name, views, config, engines, create }: ServiceProgram,
  stopping: AbortSignal,
  open = openEngines,
): Promise<RunningProgram> {
  const logger = createLogger({ name, level: config.HALL_LOG });
  const tracing = startTracing(name, config, logger);
  const issuer = await chooseIssuer(config);
  const { clock, routes: clockRoutes } = chooseClock(config);
  const registry = createRegistry();
  const observer = createMessagingMetrics({ registry, clock, logger });
  const app = (services: HttpAppOptions['services'], away: () => readonly string[], figures = registry) =>
    createHttpApp({
      ...{ services, clock, logger, away, verifier: issuer.verifier, registry: figures },
      readiness: async () => requireEngines(away()),
      tracer: tracing.tracer,
      ...limitsOf(config),
    });
  const place = { port: config.HALL_PORT, host: config.HALL_HOST };

  // Whichever engine goes away before the service runs: the start begins anew.
  async function start() {
    const { persistence, messaging } = await open({
      ...{ name, views, engines, data: config.HALL_DATA, logger, observer },
    });
    const service = create({ persistence, clock, logger });
    const parts = [{ service, persistence }];
    const { tracer } = tracing;
    const running = await startServices({ parts, messaging, clock, logger, registry, tracer, sweepMs });
    return { service, running, checks: { store: persistence.check, events: messaging.check } };
  }

  const nothingYet = app([], () => ['engines'], createRegistry());
  const waiting = await listen(nothingYet, place);
  const started = await waitFor(start, { logger, signal: stopping }).finally(waiting.close);
  const { service, running, checks } = started;
  const watch = watchEngines(checks, { everyMs: watchMs, logger });
  const routes = [...issuer.routes, ...clockRoutes(running.settle)];
  const whole = app(
    [
      { ...service, prefix: '' },
      { name: 'development', prefix: '', routes },
    ],
    watch.away,
  );
  const server = await listen(whole, { ...place, drainMs: config.HALL_DRAIN_MS });
  logger.info({ url: server.url }, 'ready');
  return {
    async stop() {
      watch.stop();
      await server.close();
      await running.stop();
      await tracing.stop();
    },
  };
}
