import type { ErrorCode } from '@walking-hall/app-error';
import type { Response } from 'express';
import type { Principal } from '../auth/principal.ts';

/** The service that probes and metrics count under; its access lines are for debugging alone. */
export const healthService = 'health';

/** W3C Trace Context of one request: the caller's trace, and a span of our own in it. */
export interface TraceContext {
  /** 32 hex digits. */
  readonly traceId: string;
  /** The header's value for what this request causes. */
  readonly traceparent: string;
}

/** What the app's own handlers tell each other about a request. */
export interface RequestState {
  readonly requestId: string;
  readonly trace: TraceContext;
  /** Aborted when the caller goes away before the answer. */
  readonly signal: AbortSignal;
  service: string;
  /** Path template with its prefix. Logs and metrics name it in place of the path, which may hold personal data. */
  template: string;
  /** Who a verified token says it is; absent on public routes and where there is no good token. */
  principal?: Principal;
  /** Why there is no principal. */
  tokenProblem?: unknown;
  /** Code of the problem that was answered. */
  code?: ErrorCode;
}

/** The state that `observe` has put there. Express types `locals` as anything; this is the one place that says what. */
export function stateOf(response: Response): RequestState {
  return response.locals as RequestState;
}
