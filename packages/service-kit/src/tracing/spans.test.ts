import { expect, test } from 'vitest';
import { causedBy, traceparentOf } from './spans.ts';
import { silentTracer } from './tracing.ts';

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const parentId = '00f067aa0ba902b7';
const spanFrom = (header: string | undefined) => silentTracer.startSpan('loan', {}, causedBy(header));

test("a span goes on with the caller's trace, also where nobody looks at it", () => {
  const span = spanFrom(`00-${traceId}-${parentId}-00`);
  expect(span.spanContext().traceId).toBe(traceId);
  expect(traceparentOf(span)).toMatch(new RegExp(`^00-${traceId}-[0-9a-f]{16}-00$`));
  expect(traceparentOf(span)).not.toContain(parentId);
});

test('what is known of a later version of the header is read', () => {
  expect(spanFrom(`01-${traceId}-${parentId}-01-more`).spanContext().traceId).toBe(traceId);
});

test.each([
  undefined,
  '',
  'nonsense',
  `ff-${traceId}-${parentId}-01`,
  `00-${'0'.repeat(32)}-${parentId}-01`,
  `00-${traceId}-${'0'.repeat(16)}-01`,
  `00-${traceId.toUpperCase()}-${parentId}-01`,
])('a trace begins in place of %s', (header) => {
  const span = spanFrom(header);
  expect(traceparentOf(span)).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/);
  expect(span.spanContext().traceId).not.toBe(traceId);
});
