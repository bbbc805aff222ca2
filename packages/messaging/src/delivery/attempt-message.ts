import { AppError } from '@walking-hall/app-error';
import { hallEvent, type Message } from '@walking-hall/contracts';
import type { DeadLetter, Subscription } from '../messaging.ts';
import { decideRetry, type RetryPolicy } from '../retry-decision.ts';

export interface AttemptOptions {
  readonly subscription: Subscription;
  readonly policy: RetryPolicy;
  /** Durable when it resolves. `error` is what the last attempt threw. */
  setAside(deadLetter: Omit<DeadLetter, 'id'>, error: unknown): Promise<void>;
}

/** `pause`: the message is to be tried again after `pauseMs`. `finished`: handled, or among the dead letters. */
export type AttemptOutcome =
  | { readonly kind: 'finished'; readonly deadLetter?: Omit<DeadLetter, 'id'> }
  | { readonly kind: 'pause'; readonly pauseMs: number; readonly error: unknown };

/**
 * Hands a message to its subscription once, and decides what a failure means. `attempts` counts this one too.
 * @throws AppError `storage_unavailable` where the dead letter can't be written: the message is neither handled nor set aside
 */
export async function attemptMessage(
  message: Message,
  attempts: number,
  { subscription, policy, setAside }: AttemptOptions,
): Promise<AttemptOutcome> {
  try {
    requireKnown(message, subscription);
    await subscription.handler(message);
    return { kind: 'finished' };
  } catch (error) {
    const decision = decideRetry(error, attempts, policy);
    if (decision.kind === 'retry') return { kind: 'pause', pauseMs: decision.pauseMs, error };
    const { reason } = decision;
    const deadLetter = {
      subscription: subscription.name,
      message,
      reason,
      attempts,
      at: new Date().toISOString(),
    };
    await setAside(deadLetter, error);
    return { kind: 'finished', deadLetter };
  }
}

/** @throws AppError `event_invalid`, `event_version_unknown` */
function requireKnown({ event }: Message, { types }: Subscription): void {
  if (!hallEvent.safeParse(event).success) throw new AppError('event_invalid');
  if (types && !types.includes(event.type)) throw new AppError('event_version_unknown');
}
