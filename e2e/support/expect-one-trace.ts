import { applicationReceived } from '@walking-hall/contracts';
import { expect, vi } from 'vitest';
import type { HallClients } from './hall-clients.ts';
import { personOf } from './people.ts';
import type { CollectedSpan, SpanCollector } from './span-collector.ts';
import { householdOrder, submit, type TeaRegion } from './tea-region.ts';

/** What an edition calls the request, and the processes that its application goes through. */
interface Names {
  readonly request: string;
  readonly intake: string;
  readonly notification: string;
  readonly reporting: string;
}

/** Hands in an application, and follows its trace from the request over the event to the notice and to the figures. */
export async function expectOneTrace(
  hall: HallClients,
  region: TeaRegion,
  { spans }: SpanCollector,
  names: Names,
): Promise<void> {
  const person = personOf(1);
  await submit(hall.as(person.account), householdOrder(region, person));
  await hall.settle();

  const spanAfter = (parentSpanId: string, process: string, says: (span: CollectedSpan) => boolean) =>
    vi.waitFor(() => {
      const found = spans.find(
        (span) => span.parentSpanId === parentSpanId && span.process === process && says(span),
      );
      if (!found) throw new Error(`nothing wanted follows ${parentSpanId || 'nothing'} in ${process}`);
      return found;
    }, 20_000);
  const handledBy =
    (subscription: string) =>
    ({ name, attributes }: CollectedSpan) =>
      name === 'process hall.intake' && attributes['messaging.consumer.group.name'] === subscription;

  const request = await spanAfter('', names.intake, ({ name }) => name === names.request);
  const sent = await spanAfter(
    request.spanId,
    names.intake,
    ({ attributes }) => attributes['cloudevents.event_type'] === applicationReceived.type,
  );
  const noticed = await spanAfter(sent.spanId, names.notification, handledBy('notification.notices'));
  const told = await spanAfter(
    noticed.spanId,
    names.notification,
    ({ name }) => name === 'send hall.notification',
  );
  const counted = await spanAfter(sent.spanId, names.reporting, handledBy('reporting-figures'));
  expect(new Set([request, sent, noticed, told, counted].map(({ traceId }) => traceId)).size).toBe(1);
  expect(JSON.stringify(spans)).not.toContain(person.name);
}
