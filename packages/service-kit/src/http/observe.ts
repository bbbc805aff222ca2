import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import type { HttpMetrics } from './metrics.ts';
import { healthService, type RequestState, stateOf } from './request-state.ts';
import { traceContextOf } from './trace-context.ts';

const requestIdPattern = /^[\w.:-]{1,128}$/;

/** The template of whatever no route answers. */
const unknownTemplate = 'unknown';

/**
 * Gives each request its id, its trace and its abort signal, and when it has ended, one line in the log and one
 * observation in the metrics. Neither holds the path, the query, a body or a name: the template and ids alone.
 */
export function observe(logger: Logger, metrics: HttpMetrics): RequestHandler {
  return (request, response, next) => {
    const startedAt = performance.now();
    const abort = new AbortController();
    const state: RequestState = {
      requestId: requestIdOf(request),
      trace: traceContextOf(request.get('traceparent')),
      signal: abort.signal,
      service: unknownTemplate,
      template: unknownTemplate,
    };
    Object.assign(response.locals, state);
    response.setHeader('X-Request-Id', state.requestId);

    response.once('close', () => {
      if (!response.writableFinished) abort.abort();
      const ms = performance.now() - startedAt;
      metrics.observe(request.method, stateOf(response), response.statusCode, ms / 1000);
      const level = stateOf(response).service === healthService ? 'debug' : 'info';
      logger[level](accessLine(request, response, ms), 'request');
    });
    next();
  };
}

function accessLine(request: Request, response: Response, ms: number): Record<string, unknown> {
  const { service, template, principal, code, requestId, trace } = stateOf(response);
  return {
    service,
    method: request.method,
    route: template,
    status: response.statusCode,
    ms: Math.round(ms * 10) / 10,
    sub: principal?.sub,
    code,
    aborted: response.writableFinished ? undefined : true,
    requestId,
    traceId: trace.traceId,
  };
}

function requestIdOf(request: Request): string {
  const given = request.get('x-request-id');
  return given && requestIdPattern.test(given) ? given : randomUUID();
}
