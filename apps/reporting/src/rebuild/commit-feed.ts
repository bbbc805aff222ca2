import type { Commit } from '@walking-hall/persistence';

export type { CommitFeed } from '@walking-hall/service-kit';

export const ordersPerCommit = 1_000;

/** Place of an event among those of its source: the same that the outbox relay gives its message. */
export function orderOf(commit: Pick<Commit, 'position'>, index: number): number {
  return commit.position * ordersPerCommit + index;
}
