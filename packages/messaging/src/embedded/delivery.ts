import type { Message } from '@walking-hall/contracts';
import type { DeadLetter, Subscription } from '../messaging.ts';
import type { RetryPolicy } from '../retry-decision.ts';
import { type AttemptOutcome, attemptMessage } from './attempt-message.ts';
import { createKeyLanes } from './key-lanes.ts';
import type { AppendedMessage, LogEntry, LogStore } from './log-store.ts';

export interface DeliveryOptions {
  readonly subscription: Subscription;
  readonly store: Pick<LogStore, 'progress' | 'scan' | 'tail'>;
  readonly policy: RetryPolicy;
  readMessage(position: number): Message;
  /** Durable when it resolves. */
  setAside(position: number, deadLetter: Omit<DeadLetter, 'id'>): Promise<void>;
  /** Told of what did not go well; `message` is absent where the log itself could not be read. */
  onTrouble(trouble: {
    readonly message?: Message;
    readonly error?: unknown;
    readonly reason?: string;
  }): void;
  /** Told when the low-water mark may have risen. */
  onProgress(): void;
}

/** Hands one subscription its messages: in order for each key, keys side by side, each until it is handled or set aside. */
export interface Delivery {
  readonly name: string;
  start(): void;
  /** These were just appended: what they concern is taken as it is, where nothing before them is still to be read. */
  offer(appended: readonly AppendedMessage[]): void;
  /** There may be new entries. */
  wake(): void;
  /** Every entry up to here was handled, set aside, or is not for this subscription. */
  lowWater(): number;
  /** Lets the running handlers end and starts no other. */
  stop(): Promise<void>;
}

/** How many keys are handled side by side. */
const concurrency = 32;
const scanSize = 200;
/** How many positions are read ahead; bodies are read when their turn comes. */
const readAhead = 1_000;

export function createDelivery(options: DeliveryOptions): Delivery {
  const { subscription, store, policy } = options;
  const lanes = createKeyLanes();
  const failures = new Map<string, number>();
  const pauses = new Set<NodeJS.Timeout>();
  const running = new Set<Promise<void>>();
  let cursor = store.progress(subscription.name);
  let caughtUp = false;
  let state: 'new' | 'started' | 'stopped' = 'new';
  let scheduled: NodeJS.Immediate | undefined;

  /** One scan a turn of the event loop, so that a long backlog leaves others their turns. */
  function schedule(): void {
    if (state !== 'started') return;
    scheduled ??= setImmediate(() => {
      scheduled = undefined;
      try {
        fill();
      } catch (error) {
        options.onTrouble({ error });
        pause(policy.backoffMs, schedule);
      }
      pump();
    });
  }

  function fill(): void {
    if (caughtUp || lanes.backlog() >= readAhead) return;
    const tail = store.tail();
    const entries = store.scan(subscription, cursor, scanSize);
    for (const entry of entries) lanes.add(entry);
    caughtUp = entries.length < scanSize;
    // What a short scan passed by concerns others alone.
    cursor = caughtUp ? Math.max(cursor, tail) : (entries.at(-1)?.position ?? cursor);
    if (!caughtUp) schedule();
    options.onProgress();
  }

  function offer(appended: readonly AppendedMessage[]): void {
    const unread = appended.filter(({ position }) => position > cursor);
    const [first] = unread;
    const last = unread.at(-1);
    if (!first || !last) return;
    if (state !== 'started' || !caughtUp || first.position !== cursor + 1 || lanes.backlog() >= readAhead) {
      caughtUp = false;
      schedule();
      return;
    }
    for (const { position, message } of unread)
      if (concerns(subscription, message)) lanes.add({ position, key: message.key });
    cursor = last.position;
    options.onProgress();
    // In a turn of its own, as after a scan: whoever publishes is not kept by the handlers.
    schedule();
  }

  function pump(): void {
    while (state === 'started' && running.size < concurrency) {
      const entry = lanes.take();
      if (!entry) return;
      const run = deliver(entry).finally(() => {
        running.delete(run);
        if (!caughtUp) schedule();
        pump();
      });
      running.add(run);
    }
  }

  async function deliver(entry: LogEntry): Promise<void> {
    const { key } = entry;
    const outcome = await attempt(entry, failures.get(key) ?? 0);
    if (outcome.kind === 'finished') {
      failures.delete(key);
      lanes.done(key);
      options.onProgress();
    } else {
      lanes.hold(key);
      pause(outcome.pauseMs, () => {
        lanes.release(key);
        pump();
      });
    }
  }

  async function attempt({ position, key }: LogEntry, failed: number): Promise<AttemptOutcome> {
    try {
      const message = options.readMessage(position);
      const setAside = (deadLetter: Omit<DeadLetter, 'id'>) => options.setAside(position, deadLetter);
      const outcome = await attemptMessage(message, failed + 1, { subscription, policy, setAside });
      if (outcome.kind === 'pause') {
        failures.set(key, failed + 1);
        options.onTrouble({ message, error: outcome.error });
      } else if (outcome.deadLetter) {
        options.onTrouble({ message, reason: outcome.deadLetter.reason });
      }
      return outcome;
    } catch (error) {
      // The log itself failed; that is no attempt of the handler's.
      options.onTrouble({ error });
      return { kind: 'pause', pauseMs: policy.backoffMs, error };
    }
  }

  function pause(pauseMs: number, then: () => void): void {
    if (state === 'stopped') return;
    const timer = setTimeout(() => {
      pauses.delete(timer);
      then();
    }, pauseMs);
    pauses.add(timer);
  }

  return {
    name: subscription.name,
    start() {
      if (state === 'new') state = 'started';
      schedule();
    },
    offer,
    wake() {
      caughtUp = false;
      schedule();
    },
    lowWater: () => (lanes.oldest() ?? cursor + 1) - 1,
    async stop() {
      state = 'stopped';
      if (scheduled) clearImmediate(scheduled);
      for (const timer of pauses) clearTimeout(timer);
      await Promise.all(running);
    },
  };
}

/** As the store's scan has it; what can't be told apart by its type has to reach the dead letters. */
function concerns({ topics, types }: Subscription, { topic, event }: Message): boolean {
  return topics.includes(topic) && (!types || typeof event?.type !== 'string' || types.includes(event.type));
}
