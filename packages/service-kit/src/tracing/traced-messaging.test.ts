import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { AppError } from '@walking-hall/app-error';
import type { Message } from '@walking-hall/contracts';
import type { MessageHandler, Messaging } from '@walking-hall/messaging';
import { expect, test } from 'vitest';
import { tracedMessaging } from './traced-messaging.ts';

const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
const lent: Message = {
  topic: 'hall.loans',
  key: 'b1',
  event: {
    specversion: '1.0',
    id: 'book/b1@1.0',
    source: '/services/library',
    type: 'hall.book.lent.v1',
    subject: 'b1',
    time: '2026-07-17T15:30:00.000+08:00',
    datacontenttype: 'application/json',
    traceparent,
    data: { reader: '张三' },
  },
  source: 'library/0',
  order: 1_000,
};

/** What is published is handed over at once. */
function tracedLibrary(handler: MessageHandler) {
  const spans = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] });
  let deliver: MessageHandler = async () => {};
  const wire = {
    async publish(messages) {
      for (const message of messages) await deliver(message);
    },
    subscribe: (subscription) => {
      deliver = subscription.handler;
    },
  } as Pick<Messaging, 'publish' | 'subscribe'> as Messaging;
  const messaging = tracedMessaging(wire, provider.getTracer('test'));
  messaging.subscribe({ name: 'readers', topics: ['hall.loans'], handler });
  return { publish: () => messaging.publish([lent]), spans: () => spans.getFinishedSpans() };
}

test('a message’s way is one trace: the commit’s span, the sending, the handling, and what the handler commits', async () => {
  let seen: string | undefined;
  const library = tracedLibrary(async ({ event }) => {
    seen = event.traceparent;
  });
  await library.publish();
  const [handled, sent] = library.spans();
  expect(sent).toMatchObject({ name: 'send hall.loans', kind: SpanKind.PRODUCER });
  expect(sent?.parentSpanContext?.spanId).toBe('00f067aa0ba902b7');
  expect(handled).toMatchObject({ name: 'process hall.loans', kind: SpanKind.CONSUMER });
  expect(handled?.parentSpanContext?.spanId).toBe(sent?.spanContext().spanId);
  expect(seen).toBe(`00-4bf92f3577b34da6a3ce929d0e0e4736-${handled?.spanContext().spanId}-01`);
});

test('a failure is marked with its code, and no span holds what an event or an error says', async () => {
  const library = tracedLibrary(() =>
    Promise.reject(new AppError('case_unknown', {}, { privateDetail: '李四' })),
  );
  await expect(library.publish()).rejects.toThrow();
  const [handled] = library.spans();
  expect(handled?.status).toEqual({ code: SpanStatusCode.ERROR });
  expect(handled?.attributes['error.type']).toBe('case_unknown');
  const said = library
    .spans()
    .map(({ name, attributes, events, status }) => [name, attributes, events, status]);
  expect(JSON.stringify(said)).not.toMatch(/张三|李四/);
});
