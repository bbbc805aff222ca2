import { AppError } from '@walking-hall/app-error';
import type { Message } from '@walking-hall/contracts';
import { createBackoff } from './backoff.ts';
import { messagesOf } from './outbox-messages.ts';
import type { OutboxRelayOptions } from './outbox-relay-options.ts';
import type { Commit, Undispatched } from './streams.ts';

/** The relay of one shard: one run at a time, so that nothing overtakes. */
export interface ShardRelay {
  /** Looks for commits now. `position` is that of a commit whose append this process made, views included. */
  wake(position?: number): void;
  idle(): Promise<void>;
  stop(): Promise<void>;
}

/** Somebody who asked for `idle`. */
interface Waiting {
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

const batchSize = 100;

export function createShardRelay(shard: number, options: OutboxRelayOptions): ShardRelay {
  const { streams } = options.persistence;
  const backoff = createBackoff(options.backoffMs ?? 100);
  const appendedHere = new Set<number>();
  const published = new Map<number, Commit>();
  let waiting: Waiting[] = [];
  let dirty = false;
  let active = false;
  let stopped = false;
  let running: Promise<void> | undefined;
  let marking: Promise<void> | undefined;

  function wake(position?: number): void {
    if (stopped) return;
    if (position !== undefined) appendedHere.add(position);
    dirty = true;
    if (active) return;
    active = true;
    running = run();
  }

  async function run(): Promise<void> {
    while (dirty && !stopped) {
      dirty = false;
      // Those who ask from here on may mean a commit that this look does not see.
      const asked = waiting;
      waiting = [];
      try {
        const { isHeldUp } = await publishAll();
        if (asked.length > 0) await mark();
        // The next sweep looks again whether the other instance is done.
        if (isHeldUp) waiting.unshift(...asked);
        else for (const { resolve } of asked) resolve();
      } catch (error) {
        waiting.unshift(...asked);
        if (stopped) break;
        options.onFailure?.(error, shard);
        dirty = true;
        await backoff.pause();
      }
    }
    // In the same step as the last look at `dirty`, or a wake in between would be lost.
    active = false;
  }

  /** Returns what the last look found: nothing to publish. */
  async function publishAll(): Promise<Undispatched> {
    for (;;) {
      const found = await look();
      if (found.commits.length === 0) {
        // What is left was published by another instance.
        if (!dirty && !found.isHeldUp) appendedHere.clear();
        markLater();
        return found;
      }
      await publishBatch(found.commits);
      backoff.reset();
    }
  }

  async function look(): Promise<Undispatched> {
    if (stopped) throw new AppError('shutting_down');
    // As of now: what is marked while the engine looks may still be among what it finds.
    const known = new Set(published.keys());
    const { commits, isHeldUp } = await streams.undispatched(shard, batchSize + known.size);
    return { commits: commits.filter(({ position }) => !known.has(position)), isHeldUp };
  }

  async function publishBatch(commits: readonly Commit[]): Promise<void> {
    for (const stream of unseen(commits)) await options.repair(stream);
    await send(commits.flatMap((commit) => messagesOf(commit, options.service, options.topicOf)));
    for (const commit of commits) {
      published.set(commit.position, commit);
      appendedHere.delete(commit.position);
    }
    markLater();
  }

  /** What the engine never takes is told and passed by, for all others went: it stands in the commits. */
  async function send(messages: readonly Message[]): Promise<void> {
    try {
      await options.publish(messages);
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'event_too_large')) throw error;
      options.onFailure?.(error, shard);
    }
  }

  /** Nobody's event waits for a mark, so that the next batch doesn't either. A mark that fails is made the next time. */
  function markLater(): void {
    mark().catch((error) => options.onFailure?.(error, shard));
  }

  function mark(): Promise<void> {
    if (published.size === 0) return Promise.resolve();
    marking ??= markPublished();
    return marking;
  }

  async function markPublished(): Promise<void> {
    try {
      while (published.size > 0) {
        const commits = [...published.values()];
        await streams.markDispatched(commits);
        for (const { position } of commits) published.delete(position);
      }
    } finally {
      marking = undefined;
    }
  }

  function unseen(commits: readonly Commit[]): Set<string> {
    return new Set(commits.filter(({ position }) => !appendedHere.has(position)).map(({ stream }) => stream));
  }

  return {
    wake,
    idle() {
      if (stopped) return Promise.reject(new AppError('shutting_down'));
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        wake();
      });
    },
    async stop() {
      stopped = true;
      backoff.cancel();
      await running;
      await mark().catch((error) => options.onFailure?.(error, shard));
      for (const { reject } of waiting) reject(new AppError('shutting_down'));
      waiting = [];
    },
  };
}
