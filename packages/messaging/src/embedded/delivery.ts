import type { Message } from '@walking-hall/contracts';
import { concernsType } from '../delivery/concerns-type.ts';
import { createHandling, type HandlingOptions } from '../delivery/handling.ts';
import { createLowWater } from '../delivery/low-water.ts';
import type { DeadLetter, Subscription } from '../messaging.ts';
import type { AppendedMessage, LogEntry, LogStore } from './log-store.ts';

export interface DeliveryOptions
  extends Pick<HandlingOptions<LogEntry>, 'subscription' | 'policy' | 'onTrouble' | 'observer'> {
  readonly store: Pick<LogStore, 'progress' | 'scan' | 'tail'>;
  readMessage(position: number): Message;
  /** Durable when it resolves. */
  setAside(position: number, deadLetter: Omit<DeadLetter, 'id'>): Promise<void>;
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
  /** How many entries are still to be handled. */
  lag(): number;
  /** Lets the running handlers end and starts no other. */
  stop(): Promise<void>;
}

const scanSize = 200;
/** How many positions are read ahead; bodies are read when their turn comes. */
const readAhead = 1_000;

export function createDelivery(options: DeliveryOptions): Delivery {
  const { subscription, store, policy, onTrouble, onProgress } = options;
  const lowWater = createLowWater(store.progress(subscription.name) + 1);
  const handling = createHandling<LogEntry>({
    subscription,
    policy,
    readMessage: ({ position }) => options.readMessage(position),
    setAside: ({ position }, deadLetter) => options.setAside(position, deadLetter),
    onTrouble,
    observer: options.observer,
    onDone({ position }) {
      lowWater.end(position);
      onProgress();
    },
    onRoom() {
      if (!caughtUp) schedule();
    },
  });
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
        onTrouble({ error });
        handling.pause(policy.backoffMs, schedule);
      }
      handling.pump();
    });
  }

  function fill(): void {
    if (caughtUp || handling.backlog() >= readAhead) return;
    const tail = store.tail();
    const entries = store.scan(subscription, lowWater.next() - 1, scanSize);
    for (const entry of entries) add(entry);
    caughtUp = entries.length < scanSize;
    // What a short scan passed by concerns others alone.
    if (caughtUp) lowWater.readTo(tail + 1);
    else schedule();
    onProgress();
  }

  function add(entry: LogEntry): void {
    lowWater.begin(entry.position);
    handling.add(entry);
  }

  function offer(appended: readonly AppendedMessage[]): void {
    const unread = appended.filter(({ position }) => position >= lowWater.next());
    const [first] = unread;
    const last = unread.at(-1);
    if (!first || !last) return;
    const isNext = first.position === lowWater.next();
    if (state !== 'started' || !caughtUp || !isNext || handling.backlog() >= readAhead) {
      caughtUp = false;
      schedule();
      return;
    }
    for (const { position, message } of unread) {
      if (concerns(subscription, message)) add({ position, key: message.key });
    }
    lowWater.readTo(last.position + 1);
    onProgress();
    // In a turn of its own, as after a scan: whoever publishes is not kept by the handlers.
    schedule();
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
    lowWater: () => lowWater.mark() - 1,
    lag: () => lowWater.left(store.tail() + 1),
    async stop() {
      state = 'stopped';
      if (scheduled) clearImmediate(scheduled);
      await handling.stop();
    },
  };
}

/** As the store's scan has it. */
function concerns(subscription: Subscription, { topic, event }: Message): boolean {
  return subscription.topics.includes(topic) && concernsType(subscription, event?.type);
}
