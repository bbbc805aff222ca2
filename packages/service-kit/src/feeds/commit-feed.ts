import type { Commit } from '@walking-hall/persistence';

/** The commits of one owner: `streams.feed` of its store, or `GET /feeds/commits` of its service. */
export interface CommitFeed {
  /** The owner's name, as it stands in the source of its messages before the shard: `intake`. */
  readonly source: string;
  /** Commits after a position, by rising position, each of them once; none at the end. */
  read(after: number, limit: number): Promise<readonly Commit[]>;
}
