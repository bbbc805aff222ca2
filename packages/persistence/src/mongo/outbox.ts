import { outboxOf } from './commit-record.ts';
import type { Instances } from './instances.ts';
import type { Collections, CommitRecord } from './records.ts';

/** The commits of a store that are to be published. */
export interface Outbox {
  /**
   * Of a shard's unpublished commits, by position, those that are this instance's to publish: its own, and those of
   * instances that are gone. Where one of another that lives stands before them in their stream, they are held up.
   */
  undispatched(shard: number, limit: number): Promise<Unpublished>;
  markDispatched(ids: readonly string[]): Promise<void>;
}

interface Unpublished {
  readonly records: readonly CommitRecord[];
  /** Whether some of this instance's own are held up. */
  readonly isHeldUp: boolean;
}

const pageSize = 500;

export function createOutbox(commits: Collections['commits'], instances: Instances, self: string): Outbox {
  async function readPage(shard: number, after: number): Promise<readonly CommitRecord[]> {
    const range = { $gt: outboxOf(shard, after), $lt: outboxOf(shard + 1, 0) };
    return commits.find({ outbox: range }).sort({ outbox: 1 }).limit(pageSize).toArray();
  }

  async function livingOthers(page: readonly CommitRecord[]): Promise<ReadonlySet<string>> {
    const others = new Set(page.map(({ instance }) => instance).filter((id) => id !== self));
    return others.size === 0 ? others : instances.living(others);
  }

  return {
    async undispatched(shard, limit) {
      await instances.join();
      const records: CommitRecord[] = [];
      const held = new Set<string>();
      let isHeldUp = false;
      for (let after = 0; ; ) {
        const page = await readPage(shard, after);
        const others = await livingOthers(page);
        for (const record of page) {
          const stream = streamOf(record);
          if (others.has(record.instance)) held.add(stream);
          else if (!held.has(stream)) records.push(record);
          else isHeldUp ||= record.instance === self;
          if (records.length === limit) return { records, isHeldUp };
        }
        const last = page.at(-1);
        if (!last || page.length < pageSize) return { records, isHeldUp };
        after = last.position;
      }
    },
    async markDispatched(ids) {
      await commits.updateMany({ _id: { $in: [...ids] } }, { $unset: { outbox: '' } });
    },
  };
}

function streamOf({ _id }: CommitRecord): string {
  return _id.slice(0, _id.lastIndexOf('@'));
}
