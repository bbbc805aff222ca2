import { AppError } from '@walking-hall/app-error';
import mongoose from 'mongoose';
import { type Batcher, createBatcher, type Outcome } from '../batcher.ts';
import { commitHash, firstPreviousHash } from '../commit-hash.ts';
import { createLruCache } from '../lru-cache.ts';
import { shardOf } from '../shard-of.ts';
import type { CommitInput } from '../streams.ts';
import { commitId, outboxOf } from './commit-record.ts';
import type { Collections, CommitRecord } from './records.ts';
import { asUnavailable, isDuplicate } from './unavailable.ts';

/** A commit to be made true, with its canonical body. */
export interface NewCommit {
  readonly input: CommitInput;
  readonly body: string;
}

const batchSize = 500;
const rememberedHashes = 20_000;
const longestPauseMs = 4;

/**
 * The line of a store's commits. Each commit takes the place after the last one, which a unique index gives to one alone;
 * whoever lost it looks where the line ends and tries again. So the line has no gaps, and nobody who reads it on from a
 * place can have missed one before it, however many instances write.
 *
 * A commit is rejected with `concurrent_change` where its (stream, seq) is taken or not the next, and with
 * `storage_unavailable` where the database does not answer: should it have been written all the same, the same request
 * sent again is answered by it.
 */
export function createCommitLog(
  commits: Collections['commits'],
  instance: string,
): Batcher<NewCommit, CommitRecord> {
  const hashes = createLruCache<string>(rememberedHashes);
  let attempts = 0;
  let tail: number | undefined;

  async function write(batch: readonly NewCommit[]): Promise<readonly Outcome<CommitRecord>[]> {
    const outcomes = new Map<NewCommit, Outcome<CommitRecord>>();
    let failed: unknown;
    try {
      for (let left = batch; left.length > 0; left = left.filter((each) => !outcomes.has(each)))
        await insert(await chain(left, outcomes), outcomes);
    } catch (error) {
      // What is true by then stays so; the rest was not written.
      tail = undefined;
      failed = asUnavailable(error);
    }
    return batch.map((each) => outcomes.get(each) ?? { failed });
  }

  /** Links each commit to the one before it; what has none is not the next of its stream. */
  async function chain(left: readonly NewCommit[], outcomes: Map<NewCommit, Outcome<CommitRecord>>) {
    tail ??= await lastPosition();
    const before = await findHashes(left);
    const chained: (readonly [NewCommit, CommitRecord])[] = [];
    for (const each of left) {
      const { stream, seq } = each.input;
      const _id = commitId(stream, seq);
      const previousHash = seq === 1 ? firstPreviousHash : before.get(commitId(stream, seq - 1));
      if (previousHash === undefined || before.has(_id)) {
        outcomes.set(each, { failed: conflict(each.input) });
        continue;
      }
      const hash = commitHash(previousHash, each.body);
      const position = tail + chained.length + 1;
      const shard = shardOf(stream);
      const place = { position, shard, outbox: outboxOf(shard, position) };
      attempts += 1;
      chained.push([
        each,
        { _id, ...place, previousHash, hash, body: each.body, instance, attempt: attempts },
      ]);
      before.set(_id, hash);
    }
    return chained;
  }

  async function findHashes(left: readonly NewCommit[]): Promise<Map<string, string>> {
    const known = new Map<string, string>();
    const unknown: string[] = [];
    for (const { input } of left) {
      if (input.seq === 1) continue;
      const id = commitId(input.stream, input.seq - 1);
      const hash = hashes.get(id);
      if (hash === undefined) unknown.push(id);
      else known.set(id, hash);
    }
    if (unknown.length === 0) return known;
    const found = commits.find({ _id: { $in: unknown } }, { projection: { hash: 1 } });
    for await (const { _id, hash } of found) known.set(_id, hash);
    return known;
  }

  /** In their order, up to the first that is refused. */
  async function insert(
    chained: readonly (readonly [NewCommit, CommitRecord])[],
    outcomes: Map<NewCommit, Outcome<CommitRecord>>,
  ): Promise<void> {
    if (chained.length === 0) return;
    const done = (count: number) => {
      for (const [each, record] of chained.slice(0, count)) {
        hashes.set(record._id, record.hash);
        outcomes.set(each, { done: record });
        tail = record.position;
      }
    };
    try {
      await commits.insertMany(chained.map(([, record]) => record));
      done(chained.length);
    } catch (error) {
      if (!isDuplicate(error) || isUnconfirmed(error)) return settleUnknown(chained, error, outcomes);
      const count = insertedBefore(error);
      done(count);
      const refused = chained[count];
      if (refused) await judge(refused, outcomes);
    }
  }

  /** Taken is either the commit's own place in its stream, or the place in the line, which is looked up again. */
  async function judge(
    [each, record]: readonly [NewCommit, CommitRecord],
    outcomes: Map<NewCommit, Outcome<CommitRecord>>,
  ): Promise<void> {
    const stored = await commits.findOne({ _id: record._id });
    if (!stored) {
      // A majority may not have seen yet what took it.
      await new Promise((resolve) => setTimeout(resolve, Math.random() * longestPauseMs));
      tail = await lastPosition();
    } else if (isOwn(stored, record)) outcomes.set(each, { done: stored });
    else outcomes.set(each, { failed: conflict(each.input) });
  }

  /** The answer was lost: what is there was written, the rest is not known to be. */
  async function settleUnknown(
    chained: readonly (readonly [NewCommit, CommitRecord])[],
    error: unknown,
    outcomes: Map<NewCommit, Outcome<CommitRecord>>,
  ): Promise<void> {
    tail = undefined;
    const ids = chained.map(([, { _id }]) => _id);
    const stored = await commits
      .find({ _id: { $in: ids } })
      .toArray()
      .catch(() => []);
    const byId = new Map(stored.map((record) => [record._id, record]));
    for (const [each, record] of chained) {
      const found = byId.get(record._id);
      const isThere = found !== undefined && isOwn(found, record);
      outcomes.set(each, isThere ? { done: found } : { failed: asUnavailable(error) });
    }
  }

  async function lastPosition(): Promise<number> {
    const [last] = await commits
      .find({}, { projection: { position: 1 } })
      .sort({ position: -1 })
      .limit(1)
      .toArray();
    return last?.position ?? 0;
  }

  return createBatcher(batchSize, write);
}

/** Another that wrote the very same content has taken the place all the same. */
function isOwn(stored: CommitRecord, { instance, attempt }: CommitRecord): boolean {
  return stored.instance === instance && stored.attempt === attempt;
}

/** Refused by one, and not confirmed by a majority beside. */
function isUnconfirmed(error: unknown): boolean {
  return (
    error instanceof mongoose.mongo.MongoBulkWriteError && error.result.getWriteConcernError() !== undefined
  );
}

/** An ordered insert ends at the first that is refused. */
function insertedBefore(error: unknown): number {
  if (!(error instanceof mongoose.mongo.MongoBulkWriteError)) return 0;
  return [error.writeErrors].flat()[0]?.index ?? 0;
}

function conflict({ stream, seq }: CommitInput): AppError {
  return new AppError(
    'concurrent_change',
    {},
    { privateDetail: `${stream}@${seq} is taken or not the next` },
  );
}
