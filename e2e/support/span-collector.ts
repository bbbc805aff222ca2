import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { z } from 'zod';

export interface CollectedSpan {
  readonly traceId: string;
  readonly spanId: string;
  /** Empty where the trace begins with it. */
  readonly parentSpanId: string;
  /** Of the process: `intake`, `hall`. */
  readonly process: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
}

/** Takes OpenTelemetry's spans as a collector does, OTLP over HTTP, and keeps them. */
export interface SpanCollector extends AsyncDisposable {
  /** For OTEL_EXPORTER_OTLP_ENDPOINT. */
  readonly url: string;
  readonly spans: readonly CollectedSpan[];
}

const attributes = z
  .array(z.object({ key: z.string(), value: z.object({ stringValue: z.string().optional() }) }))
  .transform((all) => Object.fromEntries(all.map(({ key, value }) => [key, value.stringValue])));
const span = z.object({
  ...{ traceId: z.string(), spanId: z.string(), parentSpanId: z.string().default('') },
  ...{ name: z.string(), attributes },
});
const exported = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes }),
      scopeSpans: z.array(z.object({ spans: z.array(span) })),
    }),
  ),
});

export async function startSpanCollector(): Promise<SpanCollector> {
  const spans: CollectedSpan[] = [];
  const server = createServer(async (request, response) => {
    for (const { resource, scopeSpans } of exported.parse(await json(request)).resourceSpans) {
      const process = resource.attributes['service.name'] ?? '';
      for (const one of scopeSpans.flatMap((scope) => scope.spans)) spans.push({ ...one, process });
    }
    response.setHeader('Content-Type', 'application/json');
    response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the collector has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    spans,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** What sends a process's spans to a collector, soon after they end. */
export function collecting({ url }: Pick<SpanCollector, 'url'>): Readonly<Record<string, string>> {
  return { OTEL_EXPORTER_OTLP_ENDPOINT: url, OTEL_BSP_SCHEDULE_DELAY: '100' };
}
