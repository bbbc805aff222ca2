import type { Message } from '@walking-hall/contracts';
import type { DeadLetter, Subscription } from '../messaging.ts';
import type { MessageOutcome, MessagingObserver } from '../messaging-observer.ts';
import type { RetryPolicy } from '../retry-decision.ts';
import { type AttemptOptions, type AttemptOutcome, attemptMessage } from './attempt-message.ts';
import { createKeyLanes, type KeyedEntry } from './key-lanes.ts';

/** What did not go well; `message` is absent where the log itself could not be read or written. */
export interface Trouble {
  readonly message?: Message;
  readonly error?: unknown;
  readonly reason?: string;
}

export interface HandlingOptions<E extends KeyedEntry> {
  readonly subscription: Subscription;
  readonly policy: RetryPolicy;
  readMessage(entry: E): Message;
  /** Durable when it resolves. `error` is what the last attempt threw. */
  setAside(entry: E, deadLetter: Omit<DeadLetter, 'id'>, error: unknown): Promise<void>;
  /** Whether the entry is somebody else's by now: it is not tried again here. */
  isGone?(entry: E): boolean;
  onTrouble(trouble: Trouble): void;
  readonly observer?: Pick<MessagingObserver, 'ended'> | undefined;
  /** Told of each entry that was handled or set aside. */
  onDone(entry: E): void;
  /** Told whenever a handler has ended, however: there may be room for more. */
  onRoom(): void;
}

/** Hands entries to a subscription: in order for each key, keys side by side, each until it is handled or set aside. */
export interface Handling<E extends KeyedEntry> {
  /** To be handed over at one of the next `pump`s. */
  add(entry: E): void;
  /** Starts as many handlers as may run. */
  pump(): void;
  /** How many entries wait or run, without those that a failing key holds back. */
  backlog(): number;
  /** How many entries wait or run in all. */
  size(): number;
  /** Forgets the waiting entries that are gone. A handler that runs is left to end, and its key is busy until then. */
  dropGone(): void;
  pause(pauseMs: number, then: () => void): void;
  /** Lets the running handlers end and starts no other. */
  stop(): Promise<void>;
}

/** How many keys are handled side by side. */
const concurrency = 32;

export function createHandling<E extends KeyedEntry>(options: HandlingOptions<E>): Handling<E> {
  const { subscription, policy, isGone = () => false } = options;
  const lanes = createKeyLanes<E>();
  const failures = new WeakMap<E, number>();
  const pauses = new Set<NodeJS.Timeout>();
  const running = new Set<Promise<void>>();
  let stopped = false;

  function pump(): void {
    while (!stopped && running.size < concurrency) {
      const entry = lanes.take();
      if (!entry) return;
      const run = deliver(entry).finally(() => {
        running.delete(run);
        options.onRoom();
        pump();
      });
      running.add(run);
    }
  }

  async function deliver(entry: E): Promise<void> {
    const { key } = entry;
    const outcome = await attempt(entry);
    if (outcome.kind === 'finished' || isGone(entry)) {
      lanes.done(key);
      if (outcome.kind === 'finished') options.onDone(entry);
    } else {
      lanes.hold(key);
      pause(outcome.pauseMs, () => {
        lanes.release(key);
        pump();
      });
    }
  }

  async function attempt(entry: E): Promise<AttemptOutcome> {
    try {
      const message = options.readMessage(entry);
      const attempts = (failures.get(entry) ?? 0) + 1;
      const setAside: AttemptOptions['setAside'] = (deadLetter, error) =>
        options.setAside(entry, deadLetter, error);
      const outcome = await attemptMessage(message, attempts, { subscription, policy, setAside });
      if (outcome.kind === 'pause') {
        failures.set(entry, attempts);
        options.onTrouble({ message, error: outcome.error });
      } else if (outcome.deadLetter) {
        options.onTrouble({ message, reason: outcome.deadLetter.reason });
      }
      options.observer?.ended(subscription.name, nameOf(outcome), message);
      return outcome;
    } catch (error) {
      // The log itself failed; that is no attempt of the handler's.
      options.onTrouble({ error });
      return { kind: 'pause', pauseMs: policy.backoffMs, error };
    }
  }

  function pause(pauseMs: number, then: () => void): void {
    if (stopped) return;
    const timer = setTimeout(() => {
      pauses.delete(timer);
      then();
    }, pauseMs);
    pauses.add(timer);
  }

  return {
    add: lanes.add,
    pump,
    backlog: lanes.backlog,
    size: lanes.size,
    dropGone: () => lanes.drop(isGone),
    pause,
    async stop() {
      stopped = true;
      for (const timer of pauses) clearTimeout(timer);
      await Promise.all(running);
    },
  };
}

function nameOf(outcome: AttemptOutcome): MessageOutcome {
  if (outcome.kind === 'pause') return 'tried_again';
  return outcome.deadLetter ? 'set_aside' : 'handled';
}
