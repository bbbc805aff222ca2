import { join } from 'node:path';
import { openEmbeddedLog } from '@walking-hall/messaging/embedded';
import type { AnyView, Persistence } from '@walking-hall/persistence';
import { openSqlite } from '@walking-hall/persistence/sqlite';
import { chooseIssuer } from '../auth/choose-issuer.ts';
import { type Clock, systemClock } from '../clock/clock.ts';
import { createHttpApp, defaultRateLimit } from '../http/http-app.ts';
import { createRegistry } from '../http/metrics.ts';
import type { BaseConfig } from '../process/base-config.ts';
import { createLogger, type Logger } from '../process/logger.ts';
import type { RunningProgram } from '../process/run-main.ts';
import { listen } from '../process/server.ts';
import { startServices } from '../process/start-services.ts';
import type { Service } from '../service.ts';

export interface ServiceProgram {
  readonly name: string;
  readonly config: BaseConfig;
  readonly views: readonly AnyView[];
  create(deps: {
    readonly persistence: Persistence;
    readonly clock: Clock;
    readonly logger: Logger;
  }): Service;
}

/**
 * Runs one service as a process of its own on the embedded engines: its store and its event log lie in HALL_DATA. Its
 * events stay with it; the four together are apps/hall.
 */
export async function runService(program: ServiceProgram): Promise<RunningProgram> {
  const { name, views, config } = program;
  const logger = createLogger({ name, level: config.HALL_LOG });
  const registry = createRegistry();
  const issuer = await chooseIssuer(config);
  const persistence = openSqlite({ file: join(config.HALL_DATA, `${name}.db`), service: name, views });
  const messaging = openEmbeddedLog({ file: join(config.HALL_DATA, `${name}-events.db`), logger });
  const service = program.create({ persistence, clock: systemClock, logger });
  const running = await startServices({
    parts: [{ service, persistence }],
    messaging,
    clock: systemClock,
    logger,
    registry,
  });
  const app = createHttpApp({
    services: [
      { ...service, prefix: '' },
      { name: 'development', prefix: '', routes: issuer.routes },
    ],
    clock: systemClock,
    verifier: issuer.verifier,
    logger,
    readiness: () => persistence.check(),
    rateLimit: { ...defaultRateLimit, limit: config.HALL_RATE_LIMIT },
    registry,
  });
  const server = await listen(app, { port: config.HALL_PORT, host: config.HALL_HOST });
  logger.info({ url: server.url }, 'ready');
  return {
    async stop() {
      await server.close();
      await running.stop();
    },
  };
}
