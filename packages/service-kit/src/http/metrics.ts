import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { RequestState } from './request-state.ts';

export interface HttpMetrics {
  readonly registry: Registry;
  observe(method: string, state: RequestState, status: number, seconds: number): void;
}

/** Fine below the hall's bar of 50 ms, coarse above it. */
const bucketsSeconds = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 10];

/** A registry with the process's own figures, for an app to serve and for others to add theirs. */
export function createRegistry(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return registry;
}

/** `http_request_duration_seconds`, labelled by template and never by path, so that its series stay few. */
export function createHttpMetrics(registry: Registry): HttpMetrics {
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Duration of HTTP requests',
    labelNames: ['service', 'route', 'method', 'status'],
    buckets: bucketsSeconds,
    registers: [registry],
  });
  return {
    registry,
    observe(method, { service, template }, status, seconds) {
      durations.observe({ service, route: template, method, status }, seconds);
    },
  };
}
