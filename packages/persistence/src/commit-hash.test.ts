import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commitBody, commitHash, firstPreviousHash, verifyChain } from './commit-hash.ts';
import type { Commit, CommitInput } from './streams.ts';

const input: CommitInput = {
  stream: 'loan/l1',
  seq: 1,
  events: [{ type: 'hall.loan.book-lent.v1', data: { book: 'b1', pages: 7 } }],
  at: '2025-03-01T09:00:00+08:00',
  actor: { kind: 'user', id: 'u1' },
};

function chain(length: number): Commit[] {
  const commits: Commit[] = [];
  for (let seq = 1; seq <= length; seq++) {
    const previousHash = commits.at(-1)?.hash ?? firstPreviousHash;
    const next: CommitInput = { ...input, seq, command: { id: `c${seq}`, bodyHash: 'h' } };
    commits.push({
      ...next,
      position: seq * 3,
      shard: 1,
      previousHash,
      hash: commitHash(previousHash, commitBody(next)),
    });
  }
  return commits;
}

describe('the hash of a commit', () => {
  test('is the same in whatever order members were written, and whatever else the object carries', () => {
    const { stream, ...rest } = input;
    const again = JSON.parse(
      JSON.stringify({ ...rest, stream, command: undefined, position: 7 }),
    ) as CommitInput;
    expect(commitBody(again)).toBe(commitBody(input));
  });

  test('never changes: chains that were written have to verify for ever', () => {
    expect(commitHash(firstPreviousHash, commitBody(input))).toBe(
      '21b3a9e4d7ecbbe6dcb93dcfc1379f226103e75452649ca46ad13d0c5daf6cd9',
    );
  });
});

describe('a chain', () => {
  test('as it was written is whole; so is an empty one', () => {
    expect(verifyChain(chain(5))).toEqual({ whole: true });
    expect(verifyChain([])).toEqual({ whole: true });
  });

  const alterations: Record<string, (commit: Commit) => Commit> = {
    event: (commit) => ({ ...commit, events: [{ type: 'hall.loan.book-lent.v1', data: { book: 'b2' } }] }),
    'number of events': (commit) => ({ ...commit, events: [...commit.events, ...commit.events] }),
    time: (commit) => ({ ...commit, at: '2025-03-01T09:00:01+08:00' }),
    actor: (commit) => ({ ...commit, actor: { kind: 'user', id: 'u2' } }),
    command: (commit) => ({ ...commit, command: { id: 'c9', bodyHash: 'h' } }),
    stream: (commit) => ({ ...commit, stream: 'loan/l2' }),
    seq: (commit) => ({ ...commit, seq: commit.seq + 1 }),
    hash: (commit) => ({ ...commit, hash: 'f'.repeat(64) }),
    'previous hash': (commit) => ({ ...commit, previousHash: 'f'.repeat(64) }),
    'content, with a hash that fits it': (commit) => {
      const forged = { ...commit, at: '2020-01-01T00:00:00+08:00' };
      return { ...forged, hash: commitHash(forged.previousHash, commitBody(forged)) };
    },
  };

  test.each(Object.entries(alterations))('shows an altered %s', (_, alter) => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 8 }), fc.nat(), (length, pick) => {
        // A forged last commit can only be told by its successor, or by whoever keeps the newest hash.
        const at = pick % (length - 1);
        const commits = chain(length).map((commit, index) => (index === at ? alter(commit) : commit));
        expect(verifyChain(commits)).toMatchObject({ whole: false });
      }),
    );
  });

  test('shows commits that were taken out, swapped or repeated', () => {
    const [a, b, c, d] = chain(4) as [Commit, Commit, Commit, Commit];
    expect(verifyChain([b, c, d])).toEqual({ whole: false, seq: 1, reason: 'gap' });
    expect(verifyChain([a, c, d])).toEqual({ whole: false, seq: 2, reason: 'gap' });
    expect(verifyChain([a, c, b, d])).toEqual({ whole: false, seq: 2, reason: 'gap' });
    expect(verifyChain([a, b, b, c])).toEqual({ whole: false, seq: 3, reason: 'gap' });
  });
});
