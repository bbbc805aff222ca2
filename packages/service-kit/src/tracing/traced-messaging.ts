import { type Span, SpanKind, type Tracer } from '@opentelemetry/api';
import { AppError } from '@walking-hall/app-error';
import type { Message } from '@walking-hall/contracts';
import type { MessageHandler, Messaging, Subscription } from '@walking-hall/messaging';
import { causedBy, fail, traceparentOf } from './spans.ts';

/**
 * Messaging with a span for each message that is published and one for each time that it is handled. A span's message goes
 * on with the span's own trace context, and so does whatever its handler commits.
 */
export function tracedMessaging(messaging: Messaging, tracer: Tracer): Messaging {
  const begin = (kind: SpanKind, name: string, { topic, event }: Message, attributes = {}): Span =>
    tracer.startSpan(
      `${name} ${topic}`,
      {
        kind,
        attributes: {
          'messaging.operation.name': name,
          'messaging.destination.name': topic,
          'cloudevents.event_id': event.id,
          'cloudevents.event_type': event.type,
          ...attributes,
        },
      },
      causedBy(event.traceparent),
    );

  function traced({ name, handler }: Subscription): MessageHandler {
    return (message) => {
      const span = begin(SpanKind.CONSUMER, 'process', message, { 'messaging.consumer.group.name': name });
      return endWith(handler(goingOnWith(span, message)), [span]);
    };
  }

  return {
    ...messaging,
    publish(messages) {
      const sent = messages.map((message) => ({ message, span: begin(SpanKind.PRODUCER, 'send', message) }));
      const published = messaging.publish(sent.map(({ message, span }) => goingOnWith(span, message)));
      return endWith(
        published,
        sent.map(({ span }) => span),
      );
    },
    subscribe(subscription) {
      messaging.subscribe({ ...subscription, handler: traced(subscription) });
    },
  };
}

function goingOnWith(span: Span, message: Message): Message {
  return { ...message, event: { ...message.event, traceparent: traceparentOf(span) } };
}

/** Ends spans as the work ends; of a failure they say the code alone. */
async function endWith(work: Promise<void>, spans: readonly Span[]): Promise<void> {
  try {
    await work;
  } catch (error) {
    for (const span of spans) fail(span, error instanceof AppError ? error.code : 'internal');
    throw error;
  } finally {
    for (const span of spans) span.end();
  }
}
