import { AppError } from '@walking-hall/app-error';
import { type Express, Router } from 'express';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { sendProblem } from './error-handler.ts';
import { nameRoute } from './mount-routes.ts';
import { healthService } from './request-state.ts';

const stoppingSetting = 'walking-hall stopping';

/** Gives an app what `tellStopping` aborts when the process is told to stop. */
export function stoppingSignalOf(app: Express): AbortSignal {
  const controller = new AbortController();
  app.set(stoppingSetting, controller);
  return controller.signal;
}

/** Says that the process stops: to probes, and to answers that have no end of their own. */
export function tellStopping(app: Express): void {
  const controller: unknown = app.get(stoppingSetting);
  if (controller instanceof AbortController) controller.abort();
}

export interface HealthOptions {
  /** Throws while the engines cannot serve. */
  readonly readiness: () => Promise<void>;
  readonly isStopping: () => boolean;
  readonly registry: Registry;
  readonly logger: Logger;
}

const paths = { live: '/livez', ready: '/readyz', metrics: '/metrics' };
const probes = new Set(Object.values(paths));

/** Whether a path is asked again and again by whoever watches the process. */
export function isProbe(path: string): boolean {
  return probes.has(path);
}

/**
 * `/livez`: the process runs. `/readyz`: it can serve; 503 while it stops or its engines fail, so that a balancer
 * sends requests elsewhere. `/metrics`: Prometheus. All three are open and outside the rate limit.
 */
export function healthRoutes({ readiness, isStopping, registry, logger }: HealthOptions): Router {
  const router = Router();
  router.get(paths.live, nameRoute(healthService, paths.live), (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get(paths.ready, nameRoute(healthService, paths.ready), async (request, response) => {
    if (isStopping()) return sendProblem(new AppError('shutting_down'), request, response);
    try {
      await readiness();
      response.json({ status: 'ok' });
    } catch (error) {
      logger.warn({ err: error }, 'not ready');
      sendProblem(new AppError('storage_unavailable'), request, response);
    }
  });
  router.get(paths.metrics, nameRoute(healthService, paths.metrics), async (_request, response) => {
    response.type(registry.contentType).send(await registry.metrics());
  });
  return router;
}
