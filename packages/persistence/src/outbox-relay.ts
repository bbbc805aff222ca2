import type { OutboxRelayOptions } from './outbox-relay-options.ts';
import { createShardRelay } from './shard-relay.ts';
import { shardCount } from './streams.ts';

/**
 * Publishes each commit's events, in order per stream, at least once. Wakes at once on an append. A shard that fails
 * waits and tries the same commits again; the other shards go on. Commits whose append this process did not see (from
 * before a crash, or another instance's) have their views repaired before they are published.
 */
export interface OutboxRelay {
  start(): void;
  /** Lets a running publish end; starts no other. Idempotent. */
  stop(): Promise<void>;
  /**
   * Resolves when every commit that this instance appended before the call is published and marked, also those that wait for
   * another instance. @throws AppError `shutting_down` when stopped
   */
  idle(): Promise<void>;
}

export function createOutboxRelay(options: OutboxRelayOptions): OutboxRelay {
  const { streams } = options.persistence;
  const shards = Array.from({ length: shardCount }, (_, shard) => createShardRelay(shard, options));
  let stopListening: (() => void) | undefined;
  let sweep: NodeJS.Timeout | undefined;

  return {
    start() {
      if (stopListening) return;
      stopListening = streams.onAppend((commit) => shards[commit.shard]?.wake(commit.position));
      for (const shard of shards) shard.wake();
      sweep = setInterval(() => {
        for (const shard of shards) shard.wake();
      }, options.sweepMs);
      sweep.unref();
    },
    async stop() {
      stopListening?.();
      clearInterval(sweep);
      await Promise.all(shards.map((shard) => shard.stop()));
    },
    async idle() {
      await Promise.all(shards.map((shard) => shard.idle()));
    },
  };
}
