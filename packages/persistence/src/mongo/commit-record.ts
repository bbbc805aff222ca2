import type { Commit, CommitInput } from '../streams.ts';
import type { CommitRecord } from './records.ts';

const seqDigits = 12;

/** `case/case_01…@000000000007`: sorts as the stream goes on. */
export function commitId(stream: string, seq: number): string {
  return `${stream}@${String(seq).padStart(seqDigits, '0')}`;
}

/** The ids of a stream's commits from a seq on. */
export function idsFrom(stream: string, seq: number): { readonly $gte: string; readonly $lt: string } {
  // The character after the digits ends them.
  return { $gte: commitId(stream, seq), $lt: `${stream}@:` };
}

/** More positions than a store will have. */
const shardWidth = 2 ** 48;

/** Orders what is to be published by shard, then position. Exact: eight shards take 51 bits. */
export function outboxOf(shard: number, position: number): number {
  return shard * shardWidth + position;
}

export function toCommit({ body, position, shard, previousHash, hash }: CommitRecord): Commit {
  return { ...(JSON.parse(body) as CommitInput), position, shard, previousHash, hash };
}
