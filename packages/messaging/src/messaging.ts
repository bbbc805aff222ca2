import type { Message } from '@walking-hall/contracts';

export type MessageHandler = (message: Message) => Promise<void>;

export interface Subscription {
  /** Names the consumer; several instances under one name share the work. */
  readonly name: string;
  readonly topics: readonly string[];
  /** Event types to hand over; others are passed by, other versions of them set aside. All types where absent. */
  readonly types?: readonly string[];
  readonly handler: MessageHandler;
}

export interface DeadLetter {
  readonly id: string;
  readonly subscription: string;
  readonly message: Message;
  /** Error code, or `internal`. */
  readonly reason: string;
  readonly attempts: number;
  readonly at: string;
}

/**
 * At least once, in order for each key of a topic, resumed where it stood. Different keys are handled side by side. A handler
 * that throws a transient AppError (conflict, internal, or any other Error) is tried again with backoff, holding back its
 * own key alone; after `maxAttempts`, or at once for a permanent kind, the message goes to the dead letters with its reason
 * and the key goes on. While something is away (unavailable, tooMany) it is tried again without end.
 */
export interface Messaging {
  /**
   * Durable when it resolves.
   * @throws AppError `storage_unavailable`; `event_too_large`, once all others are durable, where some are more than the engine
   *   ever takes
   */
  publish(messages: readonly Message[]): Promise<void>;
  /** Before `start`. */
  subscribe(subscription: Subscription): void;
  start(): Promise<void>;
  /** Begins no more handlers, lets the running ones end and records what was handled. Publishing goes on. Idempotent. */
  endHandling(): Promise<void>;
  /** Ends handling, then releases the engine. Idempotent. */
  stop(): Promise<void>;
  /** Resolves when every message published before the call was handled or set aside: for tests and the virtual clock. */
  drained(): Promise<void>;
  /** Resolves when the engine answers. @throws AppError `storage_unavailable`, or `shutting_down` after `stop` */
  check(): Promise<void>;
  /** All of them, the oldest first. */
  deadLetters(): Promise<readonly DeadLetter[]>;
  /** Hands dead letters to their subscriptions again, in this order. What somebody else hands over at the same time may come twice. */
  replay(letters: readonly DeadLetter[]): Promise<void>;
}
