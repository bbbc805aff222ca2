import type { Commit } from '@walking-hall/persistence';
import type { CommitFeed } from '@walking-hall/service-kit';
import { type LibraryEvent, libraryEvents } from './library-events.ts';

export interface Owner {
  readonly feed: CommitFeed;
  /** Commits these events, each for itself, at this time. */
  commit(at: string, ...names: readonly LibraryEvent[]): readonly Commit[];
}

/** An owner of facts whose commits can be read, as those of a service. */
export function createOwner(source: string): Owner {
  const commits: Commit[] = [];
  return {
    feed: {
      source,
      read: async (after, limit) => commits.filter(({ position }) => position > after).slice(0, limit),
    },
    commit(at, ...names) {
      const added = names.map((name, index): Commit => {
        const position = commits.length + index + 1;
        return {
          stream: `library/${position}`,
          seq: 1,
          position,
          shard: position % 8,
          events: [libraryEvents[name]],
          at,
          actor: { kind: 'service', id: source },
          previousHash: '0'.repeat(64),
          hash: 'f'.repeat(64),
        };
      });
      commits.push(...added);
      return added;
    },
  };
}
