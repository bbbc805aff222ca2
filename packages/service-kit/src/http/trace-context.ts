import { randomBytes } from 'node:crypto';

/** W3C Trace Context of one request: the caller's trace, and a span of our own in it. */
export interface TraceContext {
  /** 32 hex digits. */
  readonly traceId: string;
  /** The header's value for what this request causes. */
  readonly traceparent: string;
}

// Versions beyond 00 may carry more fields; the first four keep their meaning (Trace Context, section 3.2.4).
const pattern = /^(?!ff)[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;
const sampled = '01';

/** Goes on with the caller's trace, or begins one where the header is absent or is no trace context. */
export function traceContextOf(header: string | undefined): TraceContext {
  const [, traceId, parentId, flags] = pattern.exec(header ?? '') ?? [];
  const isValid = traceId && parentId && !isZero(traceId) && !isZero(parentId);
  return isValid ? spanIn(traceId, flags ?? sampled) : spanIn(randomHex(16), sampled);
}

function spanIn(traceId: string, flags: string): TraceContext {
  return { traceId, traceparent: `00-${traceId}-${randomHex(8)}-${flags}` };
}

function isZero(id: string): boolean {
  return /^0+$/.test(id);
}

function randomHex(bytes: number): string {
  return randomBytes(bytes).toString('hex');
}
