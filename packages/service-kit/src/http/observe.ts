import { randomUUID } from 'node:crypto';
import { type Span, SpanKind, type Tracer } from '@opentelemetry/api';
import type { Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { causedBy, fail, traceparentOf } from '../tracing/spans.ts';
import { silentTracer } from '../tracing/tracing.ts';
import { isProbe } from './health.routes.ts';
import type { HttpMetrics } from './metrics.ts';
import { healthService, type RequestState, stateOf } from './request-state.ts';

const requestIdPattern = /^[\w.:-]{1,128}$/;

/** The template of whatever no route answers. */
const unknownTemplate = 'unknown';

/**
 * Gives each request its id, its span and its abort signal, and when it has ended, one line in the log and one
 * observation in the metrics. None of them holds the path, the query, a body or a name: the template and ids alone.
 */
export function observe(logger: Logger, metrics: HttpMetrics, tracer: Tracer): RequestHandler {
  return (request, response, next) => {
    const startedAt = performance.now();
    const abort = new AbortController();
    const span = spanOf(request, tracer);
    const state: RequestState = {
      requestId: requestIdOf(request),
      trace: { traceId: span.spanContext().traceId, traceparent: traceparentOf(span) },
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
      endSpan(span, request, response);
    });
    next();
  };
}

/** The caller's trace goes on, or one begins. */
function spanOf(request: Request, tracer: Tracer): Span {
  const spans = isProbe(request.path) ? silentTracer : tracer;
  return spans.startSpan(request.method, { kind: SpanKind.SERVER }, causedBy(request.get('traceparent')));
}

function endSpan(span: Span, { method }: Request, response: Response): void {
  const { service, template, code = 'internal', requestId } = stateOf(response);
  span.updateName(`${method} ${template}`).setAttributes({
    'http.request.method': method,
    'http.route': template,
    'http.response.status_code': response.statusCode,
    'hall.service': service,
    'hall.request_id': requestId,
  });
  if (response.statusCode >= 500) fail(span, code);
  span.end();
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
