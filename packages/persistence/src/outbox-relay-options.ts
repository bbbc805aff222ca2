import type { Message } from '@walking-hall/contracts';
import type { Streams } from './streams.ts';

export interface OutboxRelayOptions {
  readonly persistence: { readonly streams: Streams };
  /** The owner's name: `intake`. */
  readonly service: string;
  topicOf(type: string): string;
  /** Durable when it resolves. `event_too_large` of some means that all others are durable: those are passed by. */
  publish(messages: readonly Message[]): Promise<void>;
  /** Writes a stream's views again: see AggregateStore.repair. Idempotent. */
  repair(stream: string): Promise<void>;
  /** How often to look for commits whose append this process did not see. */
  readonly sweepMs: number;
  /** The first pause after a failure; doubled each time, at most 30 s. Default 100. */
  readonly backoffMs?: number;
  /** Told of every failure; the relay tries again in any case. */
  onFailure?(error: unknown, shard: number): void;
}
