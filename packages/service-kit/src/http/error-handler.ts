import { AppError, errorKind, type Language } from '@walking-hall/app-error';
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { contentLanguage, languageOf } from '../problem/language.ts';
import { problemOf, publicError, statusOf } from '../problem/problem.ts';
import { stateOf } from './request-state.ts';

/** What a client waits, in seconds, where nobody knows better. */
const retryAfterSeconds = 5;

/** Told of each fault, for tests. */
export type FaultListener = (fault: unknown, traceId: string) => void;

/** While engines are away nobody can say what there is: a service that waits for them has no routes yet. */
export function unknownRoute(away: () => readonly string[]): RequestHandler {
  return () => {
    requireEngines(away());
    throw new AppError('route_unknown');
  };
}

/** Refuses what would write while engines are away. */
export function refuseWrites(away: () => readonly string[]): RequestHandler {
  return (_request, _response, next) => {
    requireEngines(away());
    next();
  };
}

/** @throws AppError `storage_unavailable` where an engine is away */
export function requireEngines(away: readonly string[]): void {
  if (away.length > 0)
    throw new AppError('storage_unavailable', {}, { privateDetail: `away: ${away.join(', ')}` });
}

/** Answers every error as problem details. Faults go to the log under the trace id that the caller is shown. */
export function answerErrors(logger: Logger, onFault?: FaultListener): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const { trace, service, template } = stateOf(response);
    const shown = publicError(isBadPath(error) ? new AppError('route_unknown') : error);
    stateOf(response).code = shown.code;

    const place = { traceId: trace.traceId, service, method: request.method, route: template };
    if (errorKind(shown.code) === 'internal') {
      onFault?.(error, trace.traceId);
      logger.error({ ...place, err: error }, 'request failed');
    } else if (errorKind(shown.code) === 'unavailable') {
      logger.warn({ ...place, err: error }, 'request not served');
    }

    // A body under way cannot become a problem; a broken connection is the honest answer.
    if (response.headersSent) response.destroy();
    else sendProblem(shown, request, response);
  };
}

/** Sends an error as `application/problem+json` in the caller's language. */
export function sendProblem(error: AppError, request: Request, response: Response): void {
  const language = languageOf(request.get('accept-language'));
  const problem = problemOf(error, {
    language,
    instance: request.originalUrl.split('?', 1)[0] ?? '',
    traceId: stateOf(response).trace.traceId,
  });
  setProblemHeaders(error, language, response);
  response.status(problem.status).end(JSON.stringify(problem));
}

function setProblemHeaders(error: AppError, language: Language, response: Response): void {
  const status = statusOf(error);
  response.setHeader('Content-Type', 'application/problem+json; charset=utf-8');
  response.setHeader('Content-Language', contentLanguage(language));
  response.setHeader('Vary', 'Accept-Language');
  response.setHeader('Cache-Control', 'no-store');
  if (status === 401) {
    // RFC 6750, section 3.1: no error code where no token was sent.
    response.setHeader(
      'WWW-Authenticate',
      error.code === 'token_missing' ? 'Bearer' : 'Bearer error="invalid_token"',
    );
  }
  if ((status === 429 || status === 503) && !response.hasHeader('Retry-After')) {
    response.setHeader('Retry-After', retryAfterSeconds);
  }
}

/** Express cannot decode a path such as `/books/%zz`: nothing is there. */
function isBadPath(error: unknown): boolean {
  return error instanceof URIError;
}
