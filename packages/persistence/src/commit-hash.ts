import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';
import type { Commit, CommitInput } from './streams.ts';

/** What the first commit of a stream has for the hash of the one before it. */
export const firstPreviousHash = '0'.repeat(64);

/**
 * The canonical JSON of a commit's input, and of nothing else that the object may carry: what engines store and what
 * the hash is taken over.
 * @throws Error where the commit breaks the port's limits
 */
export function commitBody(commit: CommitInput): string {
  const { stream, seq, events, at, actor, command, traceparent } = commit;
  if (stream.length === 0 || stream.length > 200)
    throw new Error(`a stream's name has 1 to 200 characters: ${stream}`);
  if (!Number.isSafeInteger(seq) || seq < 1)
    throw new Error(`the seq of ${stream} is no whole number from 1: ${seq}`);
  if (events.length < 1 || events.length > 1_000) {
    throw new Error(`a commit holds 1 to 1,000 events, ${stream}@${seq} has ${events.length}`);
  }
  return canonicalJson({ stream, seq, events, at, actor, command, traceparent });
}

/** SHA-256 (hex) over the hash of the commit before and the body of this one. */
export function commitHash(previousHash: string, body: string): string {
  return createHash('sha256').update(previousHash).update(body).digest('hex');
}

export type ChainVerdict =
  | { readonly whole: true }
  /** `seq` is the first commit that does not follow from what was before it. */
  | {
      readonly whole: false;
      readonly seq: number;
      readonly reason: 'gap' | 'otherStream' | 'unlinked' | 'altered';
    };

/** Whether the commits are one stream's, whole from the first, each as it was written. Says nothing about a cut tail. */
export function verifyChain(commits: readonly Commit[]): ChainVerdict {
  let previousHash = firstPreviousHash;
  for (const [index, commit] of commits.entries()) {
    const seq = index + 1;
    if (commit.seq !== seq) return { whole: false, seq, reason: 'gap' };
    if (commit.stream !== commits[0]?.stream) return { whole: false, seq, reason: 'otherStream' };
    if (commit.previousHash !== previousHash) return { whole: false, seq, reason: 'unlinked' };
    if (commit.hash !== commitHash(previousHash, commitBody(commit)))
      return { whole: false, seq, reason: 'altered' };
    previousHash = commit.hash;
  }
  return { whole: true };
}
