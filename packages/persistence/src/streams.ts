import type { HallEventBody } from '@walking-hall/contracts';
import type { ViewPut } from './views.ts';

/** Who caused a commit. `id` is a token's subject or a job's name, never a person's name. */
export interface Actor {
  readonly kind: 'user' | 'service' | 'job';
  readonly id: string;
}

/** The request that a commit answers, so that the same request sent again is known for what it is. */
export interface CommandReceipt {
  /** Derived from principal, operation and Idempotency-Key. */
  readonly id: string;
  /** Keyed hash (hex) of the request's canonical body: another body under the same key is refused. */
  readonly bodyHash: string;
}

export interface CommitInput {
  /** `case/case_01…`: one aggregate. At most 200 characters. */
  readonly stream: string;
  /** 1 for the first commit of a stream, then one more each. */
  readonly seq: number;
  /** At least one, at most 1,000. */
  readonly events: readonly HallEventBody[];
  /** Instant, ISO 8601 with offset. */
  readonly at: string;
  readonly actor: Actor;
  readonly command?: CommandReceipt;
  /** W3C trace context of the request. */
  readonly traceparent?: string;
}

export interface Commit extends CommitInput {
  /** Place in this store's feed: rising, never reused, possibly with gaps. */
  readonly position: number;
  /** Which of the `shardCount` shards the stream belongs to. */
  readonly shard: number;
  /** Hash of the stream's previous commit; 64 zeros for the first. */
  readonly previousHash: string;
  /** SHA-256 (hex) over previousHash and the canonical JSON of the CommitInput: see commit-hash.ts. */
  readonly hash: string;
}

export interface Undispatched {
  readonly commits: readonly Commit[];
  /** Whether more of this instance's own wait until another, which lives, has published what stands before them in their stream. */
  readonly isHeldUp: boolean;
}

/**
 * Streams of commits: the truth. One insert makes a commit true; its unique (stream, seq) is the optimistic lock;
 * its events are the outbox; its chain of hashes is the audit.
 */
export interface Streams {
  /** All commits of a stream from `fromSeq` (default 1), in order. Empty where there is no such stream. */
  read(stream: string, fromSeq?: number): Promise<readonly Commit[]>;
  /**
   * Durable when it resolves. `puts` are views of the new state, written with the commit or right after it.
   * @throws AppError `concurrent_change` where (stream, seq) is taken or seq is not the next; nothing is written then.
   * @throws AppError `storage_unavailable` where the engine cannot write; nothing is written then.
   */
  append(commit: CommitInput, puts?: readonly ViewPut[]): Promise<Commit>;
  /** Commits of a shard whose events this instance is to publish now, by position. */
  undispatched(shard: number, limit: number): Promise<Undispatched>;
  /** Idempotent. */
  markDispatched(commits: readonly Pick<Commit, 'stream' | 'seq' | 'position'>[]): Promise<void>;
  /** All commits of the store after a position, by position: what others rebuild from. */
  feed(after: number, limit: number): Promise<readonly Commit[]>;
  /** Called after each append of this process, for the relay to wake. Returns how to stop listening. */
  onAppend(listener: (commit: Commit) => void): () => void;
}

export const shardCount = 8;
