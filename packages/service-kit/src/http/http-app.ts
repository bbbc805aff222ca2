import type { Tracer } from '@opentelemetry/api';
import express, { type Express, Router } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import type { TokenVerifier } from '../auth/token-verifier.ts';
import type { Clock } from '../clock/clock.ts';
import type { BaseConfig } from '../process/base-config.ts';
import type { HttpService } from '../service.ts';
import { silentTracer } from '../tracing/tracing.ts';
import { answerErrors, type FaultListener, unknownRoute } from './error-handler.ts';
import { healthRoutes, stoppingSignalOf } from './health.routes.ts';
import { jsonBody } from './json-body.ts';
import { createHttpMetrics, createRegistry } from './metrics.ts';
import { type MountOptions, mountRoutes, nameRoute } from './mount-routes.ts';
import { observe } from './observe.ts';
import { limitRate, type RateLimit } from './rate-limit.ts';

export interface HttpLimits {
  /** Of a JSON body, after decompression. */
  readonly bodyBytes: number;
  /** How many proxies of ours stand in front and may name the caller's address. */
  readonly trustedProxies: number;
}

const defaultLimits: HttpLimits = { bodyBytes: 1024 * 1024, trustedProxies: 0 };
const defaultRateLimit: RateLimit = { windowMs: 60_000, limit: 1_200 };

/** The limits as configured. */
export function limitsOf({
  HALL_RATE_LIMIT: limit,
  HALL_TRUSTED_PROXIES: trustedProxies,
}: BaseConfig): Required<Pick<HttpAppOptions, 'limits' | 'rateLimit'>> {
  return { limits: { ...defaultLimits, trustedProxies }, rateLimit: { ...defaultRateLimit, limit } };
}

export interface HttpAppOptions {
  readonly services: readonly HttpService[];
  readonly clock: Clock;
  readonly verifier: TokenVerifier;
  readonly logger: Logger;
  /** Throws while the engines cannot serve. */
  readonly readiness: () => Promise<void>;
  /** Engines that do not answer now: whatever would write is refused meanwhile. None where absent. */
  readonly away?: () => readonly string[];
  readonly limits?: HttpLimits;
  readonly rateLimit?: RateLimit;
  /** Where the app's figures go and `/metrics` reads from; one of its own where absent. */
  readonly registry?: Registry;
  /** Makes a span of each request; silent where absent. */
  readonly tracer?: Tracer;
  /** Holds each answer to its contract. For tests. */
  readonly checkResponses?: boolean;
  /** Told of each error that became a 500. For tests. */
  readonly onFault?: FaultListener;
}

/**
 * The Express app of one service or of several side by side. Middleware that every request passes is two functions
 * (headers, observation), as each costs throughput; the rest is chosen for each route when it is mounted.
 *
 * @throws Error where two routes of a service share method and path.
 */
export function createHttpApp(options: HttpAppOptions): Express {
  const { services, logger, readiness, away = () => [], limits = defaultLimits } = options;
  const metrics = createHttpMetrics(options.registry ?? createRegistry());
  const limiter = limitRate(options.rateLimit ?? defaultRateLimit);

  const app = express();
  const stopping = stoppingSignalOf(app);
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('query parser', 'simple');
  app.set('trust proxy', limits.trustedProxies);

  app.use(securityHeaders);
  app.use(observe(logger, metrics, options.tracer ?? silentTracer));
  app.use(
    healthRoutes({
      readiness,
      isStopping: () => stopping.aborted,
      registry: metrics.registry,
      logger,
    }),
  );
  const mount: MountOptions = {
    clock: options.clock,
    verifier: options.verifier,
    limitRate: limiter,
    readJson: jsonBody(limits.bodyBytes),
    checkResponses: options.checkResponses ?? false,
    stopping,
    away,
  };
  for (const service of services) {
    if (service.openApi) app.use(service.prefix || '/', openApiRoute(service, service.openApi));
    app.use(service.prefix || '/', mountRoutes(service, mount));
  }
  app.use(limiter, unknownRoute(away));
  app.use(answerErrors(logger, options.onFault));
  return app;
}

/** An API's answers are data: should a browser ever show one, it may load and run nothing. */
const securityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] },
  },
});

function openApiRoute({ name, prefix }: HttpService, openApi: object): Router {
  const document = JSON.stringify(openApi);
  const router = Router();
  router.get('/openapi.json', nameRoute(name, `${prefix}/openapi.json`), (_request, response) => {
    response.type('application/json').send(document);
  });
  return router;
}
