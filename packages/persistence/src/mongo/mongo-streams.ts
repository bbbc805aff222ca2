import { commitBody } from '../commit-hash.ts';
import type { Commit, Streams } from '../streams.ts';
import type { ViewPut } from '../views.ts';
import { createCommitLog } from './commit-log.ts';
import { commitId, idsFrom, toCommit } from './commit-record.ts';
import type { Instances } from './instances.ts';
import { createOutbox } from './outbox.ts';
import type { Collections } from './records.ts';
import { reach } from './unavailable.ts';
import type { PreparedPut } from './view-writer.ts';

export interface MongoStreamsOptions {
  readonly commits: Collections['commits'];
  readonly instances: Instances;
  /** This instance's name among those of the service. */
  readonly instance: string;
  /** Parses a put. @throws Error where the document is not the view's */
  preparePut(put: ViewPut): PreparedPut;
  write(puts: readonly PreparedPut[]): Promise<void>;
  /** Told where views could not be written after their commit: the relay repairs them before it publishes. */
  onUnwritten(error: unknown): void;
}

/** Streams in MongoDB, and how to wait for what is being written. */
export interface MongoStreams extends Streams {
  idle(): Promise<void>;
}

export function createMongoStreams(options: MongoStreamsOptions): MongoStreams {
  const { commits, instances, instance, preparePut, write, onUnwritten } = options;
  const log = createCommitLog(commits, instance);
  const outbox = createOutbox(commits, instances, instance);
  const listeners = new Set<(commit: Commit) => void>();

  return {
    read: (stream, fromSeq = 1) =>
      reach(async () => {
        const found = commits.find({ _id: idsFrom(stream, fromSeq) }).sort({ _id: 1 });
        return (await found.toArray()).map(toCommit);
      }),

    async append(input, puts = []) {
      const body = commitBody(input);
      const prepared = puts.map(preparePut);
      const commit = toCommit(await log.add({ input, body }));
      // The commit is true by now: views that can't be written must not make the append look failed.
      try {
        await write(prepared);
      } catch (error) {
        onUnwritten(error);
        return commit;
      }
      for (const listener of listeners) queueMicrotask(() => listener(commit));
      return commit;
    },

    undispatched: (shard, limit) =>
      reach(async () => {
        const { records, isHeldUp } = await outbox.undispatched(shard, limit);
        return { commits: records.map(toCommit), isHeldUp };
      }),

    markDispatched: (published) =>
      reach(() => outbox.markDispatched(published.map(({ stream, seq }) => commitId(stream, seq)))),

    feed: (after, limit) =>
      reach(async () => {
        const found = commits
          .find({ position: { $gt: after } })
          .sort({ position: 1 })
          .limit(limit);
        return (await found.toArray()).map(toCommit);
      }),

    onAppend(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    idle: () => log.idle(),
  };
}
