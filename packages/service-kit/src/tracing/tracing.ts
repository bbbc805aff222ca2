import type { Tracer } from '@opentelemetry/api';
import { setGlobalErrorHandler } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import { AlwaysOffSampler, BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { BaseConfig } from '../process/base-config.ts';
import type { Logger } from '../process/logger.ts';

/** The spans of this process. */
export interface Tracing {
  readonly tracer: Tracer;
  /** Sends what has ended; resolves also where the collector does not take it. */
  stop(): Promise<void>;
}

const scope = 'walking-hall';

/** Makes spans that go nowhere: traces pass through, and begin, as they would otherwise. */
export const silentTracer: Tracer = new BasicTracerProvider({ sampler: new AlwaysOffSampler() }).getTracer(
  scope,
);

/**
 * Sends spans to the collector of OTEL_EXPORTER_OTLP_ENDPOINT (OTLP over HTTP), none where there is no such variable. The
 * other variables of OpenTelemetry hold too: OTEL_TRACES_SAMPLER, OTEL_RESOURCE_ATTRIBUTES, OTEL_EXPORTER_OTLP_HEADERS.
 */
export function startTracing(
  service: string,
  { OTEL_EXPORTER_OTLP_ENDPOINT: collector }: Pick<BaseConfig, 'OTEL_EXPORTER_OTLP_ENDPOINT'>,
  logger: Pick<Logger, 'warn'>,
): Tracing {
  if (collector === undefined) return { tracer: silentTracer, stop: async () => {} };
  setGlobalErrorHandler((error) => logger.warn({ err: error }, 'spans could not be sent'));
  const provider = new BasicTracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ 'service.name': service }))
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url: `${collector}/v1/traces` }))],
  });
  return {
    tracer: provider.getTracer(scope),
    stop: () => provider.shutdown().catch((error) => logger.warn({ err: error }, 'spans could not be sent')),
  };
}
