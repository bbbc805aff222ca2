import { createDevelopmentIssuer, type DevelopmentIssuer } from '../auth/development-issuer.ts';
import { createVirtualClock, type VirtualClock } from '../clock/virtual-clock.ts';
import type { BoundRoute } from '../http/bind-route.ts';
import { ContractBreach } from '../http/check-response.ts';
import { createHttpApp, type HttpAppOptions } from '../http/http-app.ts';
import { createLogger, type Logger } from '../process/logger.ts';
import { listen } from '../process/server.ts';
import type { HttpService } from '../service.ts';
import { exchange, type TestRequest, type TestResponse } from './exchange.ts';

export interface TestAppOptions
  extends Partial<Pick<HttpAppOptions, 'services' | 'readiness' | 'limits' | 'rateLimit' | 'registry'>> {
  /** Short for one service named `test` without a prefix. */
  readonly routes?: readonly BoundRoute[];
  /** The clock that the services under test have; one that stands at `testStart` where absent. */
  readonly clock?: VirtualClock;
}

export interface TestApp {
  readonly url: string;
  readonly clock: VirtualClock;
  readonly issuer: DevelopmentIssuer;
  /** Everything that was logged, a parsed line each. */
  readonly logged: readonly Record<string, unknown>[];
  /**
   * Sends one request, as the holder of `as`, or as nobody.
   *
   * @throws ContractBreach where the answer is not what its operation declares.
   */
  request(method: string, path: string, request?: TestRequest): Promise<TestResponse>;
  /** For `await using` and afterEach. Idempotent. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** A Friday afternoon of the design's examples. */
export const testStart = '2026-07-17T15:30:00.000+08:00';

const token = { issuer: 'https://issuer.test', audience: 'walking-hall' };

/** Starts an app on a free port, with a development issuer, a clock that stands still, and answers held to contracts. */
export async function createTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const clock = options.clock ?? createVirtualClock(testStart);
  const issuer = await createDevelopmentIssuer({ ...token, mode: 'test' });
  const logged: Record<string, unknown>[] = [];
  const breaches = new Map<string, ContractBreach>();

  const app = createHttpApp({
    readiness: async () => {},
    rateLimit: { windowMs: 60_000, limit: 1_000_000 },
    ...options,
    services: servicesOf(options),
    clock,
    verifier: issuer.verifier,
    logger: capturingLogger(logged),
    checkResponses: true,
    onFault: (fault, traceId) => fault instanceof ContractBreach && breaches.set(traceId, fault),
  });
  const server = await listen(app, { port: 0, host: '127.0.0.1' });

  return {
    url: server.url,
    clock,
    issuer,
    logged,
    async request(method, path, request = {}) {
      const bearer = request.as && (await issuer.token(request.as));
      const response = await exchange(`${server.url}${path}`, method, request, bearer);
      const breach = breaches.get(traceIdOf(response));
      if (breach) throw breach;
      return response;
    },
    close: () => server.close(),
    [Symbol.asyncDispose]: () => server.close(),
  };
}

function servicesOf({ services = [], routes }: TestAppOptions): readonly HttpService[] {
  if (!routes) return services;
  return [...services, { name: 'test', prefix: '', routes, openApi: { openapi: '3.1.0' } }];
}

function capturingLogger(logged: Record<string, unknown>[]): Logger {
  return createLogger({
    name: 'test',
    level: 'debug',
    destination: { write: (line) => logged.push(JSON.parse(line)) },
  });
}

function traceIdOf({ body }: TestResponse): string {
  return typeof body === 'object' && body !== null && 'traceId' in body ? String(body.traceId) : '';
}
