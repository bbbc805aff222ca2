import type { Message } from '@walking-hall/contracts';

/** What became of a message that was handed over once. */
export type MessageOutcome = 'handled' | 'set_aside' | 'tried_again';

/** What a messaging engine tells of its work, for figures. Told at once and in the middle of it: be quick, never throw. */
export interface MessagingObserver {
  /** The engine begins with these subscriptions; `lag` may be asked from now on. */
  started(subscriptions: readonly string[], lag: () => Promise<SubscriptionLag>): void;
  published(messages: readonly Message[]): void;
  ended(subscription: string, outcome: MessageOutcome, message: Message): void;
}

/**
 * By subscription, how many records this instance still has to handle: those that it was given and those not read yet, which
 * may turn out to be of types that it does not want. On Kafka of the partitions that are this instance's.
 */
export type SubscriptionLag = ReadonlyMap<string, number>;
