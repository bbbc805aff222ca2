import { AppError, type ErrorKind, errorKind } from '@walking-hall/app-error';

/** Kinds that no repetition mends. Everything else may pass: a stale read, a full queue, a service that is down. */
const permanentKinds: ReadonlySet<ErrorKind> = new Set([
  'invalid',
  'unauthenticated',
  'forbidden',
  'notFound',
  'tooLarge',
]);

const longestPauseMs = 30_000;

/** Kinds that say nothing of the message: whoever is away comes back, however long it takes. */
const passingKinds: ReadonlySet<ErrorKind> = new Set(['unavailable', 'tooMany']);

export interface RetryPolicy {
  /** How often a message is handed over before it is set aside, where the fault may be its own. */
  readonly maxAttempts: number;
  /** The pause after the first failure; doubled each time, at most 30 s. */
  readonly backoffMs: number;
}

export type RetryDecision =
  | { readonly kind: 'retry'; readonly pauseMs: number }
  /** `reason` is the error's code, or `internal`. */
  | { readonly kind: 'setAside'; readonly reason: string };

/** What becomes of a message whose handler threw, after so many attempts. The same for every adapter. */
export function decideRetry(error: unknown, attempts: number, policy: RetryPolicy): RetryDecision {
  const reason = error instanceof AppError ? error.code : 'internal';
  const kind = error instanceof AppError ? errorKind(error.code) : 'internal';
  const isSpent = attempts >= policy.maxAttempts && !passingKinds.has(kind);
  if (permanentKinds.has(kind) || isSpent) return { kind: 'setAside', reason };
  return { kind: 'retry', pauseMs: Math.min(policy.backoffMs * 2 ** (attempts - 1), longestPauseMs) };
}
