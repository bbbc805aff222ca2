import { describe, expect, test } from 'vitest';
import { traceContextOf } from './trace-context.ts';

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const parentId = '00f067aa0ba902b7';

describe('the trace context', () => {
  test("goes on with the caller's trace and sampling, in a span of its own", () => {
    const context = traceContextOf(`00-${traceId}-${parentId}-00`);
    expect(context.traceId).toBe(traceId);
    expect(context.traceparent).toMatch(new RegExp(`^00-${traceId}-[0-9a-f]{16}-00$`));
    expect(context.traceparent).not.toContain(parentId);
  });

  test('reads what it knows of a later version', () => {
    expect(traceContextOf(`01-${traceId}-${parentId}-01-more`).traceId).toBe(traceId);
  });

  test.each([
    undefined,
    '',
    'nonsense',
    `ff-${traceId}-${parentId}-01`,
    `00-${'0'.repeat(32)}-${parentId}-01`,
    `00-${traceId}-${'0'.repeat(16)}-01`,
    `00-${traceId.toUpperCase()}-${parentId}-01`,
  ])('begins a trace in place of %s', (header) => {
    const context = traceContextOf(header);
    expect(context.traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
    expect(context.traceId).not.toBe(traceId);
  });
});
