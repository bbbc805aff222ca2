import { AppError } from '@walking-hall/app-error';
import type { Admin } from 'kafkajs';
import type { PartitionOffset } from './assignment.ts';
import { committedOf, endsOf } from './group-offsets.ts';
import type { Renewed } from './kafka-client.ts';
import type { Subscriber } from './subscriber.ts';

type Draining = Pick<Subscriber, 'group' | 'topics' | 'progressOf'>;

/** Waits until subscriptions have come to where their topics ended. */
export interface Drain {
  /** The ends of the topics now. @throws AppError `storage_unavailable` */
  ends(): Promise<PartitionOffset[]>;
  /**
   * Resolves when every subscription has passed these ends.
   * @throws AppError `shutting_down` when stopped before, `storage_unavailable`
   */
  passed(ends: readonly PartitionOffset[]): Promise<void>;
  /** A mark may have risen. */
  moved(): void;
  stop(): void;
}

interface Awaited {
  readonly subscriber: Draining;
  readonly end: PartitionOffset;
}

/** How often a group is asked for the marks of its other instances. */
const askAfterMs = 100;

export function createDrain(subscribers: readonly Draining[], admin: Renewed<Admin>): Drain {
  const waiting = new Set<() => void>();
  let stopped = false;

  async function passed(all: readonly PartitionOffset[]): Promise<void> {
    let open = subscribers.flatMap((subscriber) =>
      all.filter(({ topic }) => subscriber.topics.includes(topic)).map((end) => ({ subscriber, end })),
    );
    let askAt = 0;
    for (;;) {
      if (stopped) throw new AppError('shutting_down');
      open = open.filter((awaited) => (ownMark(awaited) ?? 0) < awaited.end.offset);
      if (open.length === 0) return;
      if (Date.now() >= askAt) {
        open = await withoutCommitted(open);
        askAt = Date.now() + askAfterMs;
      } else {
        await change();
      }
    }
  }

  /** Of the partitions that are not this instance's, or of which it has read nothing yet, the group knows. */
  async function withoutCommitted(open: readonly Awaited[]): Promise<Awaited[]> {
    const unknown = open.filter((awaited) => ownMark(awaited) === undefined);
    const groups = [...new Set(unknown.map(({ subscriber }) => subscriber))];
    const committed = new Map(
      await Promise.all(groups.map(async (group) => [group, await committedOf(admin, group)] as const)),
    );
    const isCommitted = ({ subscriber, end }: Awaited) =>
      committed
        .get(subscriber)
        ?.some(
          ({ topic, partition, offset }) =>
            topic === end.topic && partition === end.partition && offset >= end.offset,
        );
    return open.filter((awaited) => !isCommitted(awaited));
  }

  function change(): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        waiting.delete(done);
        resolve();
      };
      const timer = setTimeout(done, askAfterMs);
      waiting.add(done);
    });
  }

  function moved(): void {
    for (const done of waiting) done();
  }

  return {
    ends: () =>
      endsOf(
        admin,
        subscribers.flatMap(({ topics }) => topics),
      ),
    passed,
    moved,
    stop() {
      stopped = true;
      moved();
    },
  };
}

function ownMark({ subscriber, end }: Awaited): number | undefined {
  return subscriber.progressOf(end.topic, end.partition)?.lowWater?.mark();
}
