import type { HallEventBody, Message } from '@walking-hall/contracts';
import { topicOf } from '@walking-hall/contracts';
import { type Commit, shardOf } from '@walking-hall/persistence';
import { type CommitFeed, orderOf } from '../rebuild/commit-feed.ts';

/** A service that owns facts, as reporting meets it: its feed, and the messages of its commits. */
export interface Owner {
  readonly feed: CommitFeed;
  readonly commits: readonly Commit[];
  /** Appends to the feed; returns what the relay would publish. */
  commit(stream: string, ...events: readonly HallEventBody[]): readonly Message[];
}

export function createOwner(source: string): Owner {
  const commits: Commit[] = [];
  return {
    feed: {
      source,
      read: async (after, limit) => commits.filter(({ position }) => position > after).slice(0, limit),
    },
    commits,
    commit(stream, ...events) {
      const commit: Commit = {
        stream,
        seq: commits.filter((other) => other.stream === stream).length + 1,
        events,
        at: '2026-07-17T10:00:00+08:00',
        actor: { kind: 'user', id: 'staff-7' },
        // Positions have gaps.
        position: (commits.at(-1)?.position ?? 0) + 3,
        shard: shardOf(stream),
        previousHash: '',
        hash: '',
      };
      commits.push(commit);
      return events.map(({ type, data }, index) => ({
        topic: topicOf(type),
        key: stream,
        event: {
          specversion: '1.0',
          id: `${stream}@${commit.seq}.${index}`,
          source: `/services/${source}`,
          type,
          subject: stream,
          time: commit.at,
          datacontenttype: 'application/json',
          data,
        },
        source: `${source}/${commit.shard}`,
        order: orderOf(commit, index),
      }));
    },
  };
}
