import type { Operation } from '@walking-hall/contracts';
import { type RequestHandler, Router } from 'express';
import { actorOf, nobody, scopeOf } from '../auth/principal.ts';
import type { TokenVerifier } from '../auth/token-verifier.ts';
import type { Clock } from '../clock/clock.ts';
import { languageOf } from '../problem/language.ts';
import type { HttpService } from '../service.ts';
import { admit, identify } from './admission.ts';
import type { BoundRoute } from './bind-route.ts';
import { checkResponse } from './check-response.ts';
import { commandReceiptOf } from './command-receipt.ts';
import { refuseWrites } from './error-handler.ts';
import { expectedSeqOf } from './preconditions.ts';
import { guardRawBody, rawBodyOf } from './raw-body.ts';
import { stateOf } from './request-state.ts';
import { byPrecision, expressPath } from './route-path.ts';
import { sendResult } from './send-result.ts';

export interface MountOptions {
  readonly clock: Clock;
  readonly verifier: TokenVerifier;
  readonly limitRate: RequestHandler;
  readonly readJson: readonly RequestHandler[];
  readonly checkResponses: boolean;
  /** Aborted when the process is told to stop. */
  readonly stopping: AbortSignal;
  /** Engines that do not answer now. */
  readonly away: () => readonly string[];
}

/**
 * A router with a service's routes. A fixed path wins over one with parameters, in whichever order they were declared.
 *
 * @throws Error where two routes share method and path.
 */
export function mountRoutes(service: HttpService, options: MountOptions): Router {
  const router = Router({ caseSensitive: true });
  const taken = new Map<string, string>();
  for (const bound of [...service.routes].sort((a, b) => byPrecision(a.operation.path, b.operation.path))) {
    const { id, method, path } = bound.operation;
    const place = `${method} ${expressPath(path).replace(/:\w+/g, ':')}`;
    const other = taken.get(place);
    if (other !== undefined) throw new Error(`${service.name}: ${id} and ${other} share ${method} ${path}`);
    taken.set(place, id);
    router[method](expressPath(path), ...handlersOf(service, bound, options));
  }
  return router;
}

/** Who, how often, allowed, what: nothing is read of a request before its caller has been let in. */
function handlersOf(service: HttpService, bound: BoundRoute, options: MountOptions): RequestHandler[] {
  const { access, body, rawBody, path, method } = bound.operation;
  const isPublic = access === 'public';
  return [
    nameRoute(service.name, `${service.prefix}${path}`),
    ...(isPublic ? [] : [identify(options.verifier)]),
    options.limitRate,
    ...(isPublic ? [] : [admit(access)]),
    ...(method === 'get' ? [] : [refuseWrites(options.away)]),
    ...(body ? options.readJson : []),
    ...(rawBody ? [guardRawBody(rawBody)] : []),
    answer(bound, options),
  ];
}

/** Says what logs and metrics call the request. */
export function nameRoute(service: string, template: string): RequestHandler {
  return (_request, response, next) => {
    Object.assign(stateOf(response), { service, template });
    next();
  };
}

function answer(
  { operation, handle }: BoundRoute,
  { clock, checkResponses, stopping }: MountOptions,
): RequestHandler {
  return async (request, response) => {
    const { principal = nobody, trace, signal } = stateOf(response);
    const body: unknown = request.body;
    const path = `${request.baseUrl}${request.path}`;
    const result = await handle(
      { params: request.params, query: request.query, body },
      {
        principal,
        scope: scopeOf(principal),
        actor: actorOf(principal),
        language: languageOf(request.get('accept-language')),
        now: clock.now(),
        command: receiptFor(operation, {
          path,
          body,
          sub: principal.sub,
          key: request.get('idempotency-key'),
        }),
        expectedSeq: expectedSeqOf(request.get('if-match')),
        traceparent: trace.traceparent,
        signal,
        stopping,
        lastEventId: request.get('last-event-id'),
        ...(operation.rawBody && { file: rawBodyOf(request, operation.rawBody) }),
      },
    );
    if (checkResponses && !result?.stream) checkResponse(operation, result?.body);
    sendResult(operation, result, request, response);
  };
}

function receiptFor(
  { id, method, rawBody }: Operation,
  request: { path: string; body: unknown; sub: string; key: string | undefined },
) {
  // A file is known by its content, which is not read yet.
  const isKnownByKey = method === 'post' && !rawBody;
  return isKnownByKey ? commandReceiptOf({ ...request, operationId: id }) : undefined;
}
