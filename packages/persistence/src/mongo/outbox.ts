import { outboxOf } from './commit-record.ts';
import type { Instances } from './instances.ts';
import type { Collections, CommitRecord } from './records.ts';

/** The commits of a store that are to be published. */
export interface Outbox {
  /**
   * Of a shard's unpublished commits, by position, those that are this instance's to publish: its own, and those of
   * instances that are gone. Where one of another that lives stands before them in their stream, they wait for it.
   */
  undispatched(shard: number, limit: number): Promise<readonly CommitRecord[]>;
  markDispatched(ids: readonly string[]): Promise<void>;
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
      const own: CommitRecord[] = [];
      const held = new Set<string>();
      for (let after = 0; ; ) {
        const page = await readPage(shard, after);
        const others = await livingOthers(page);
        for (const record of page) {
          const stream = streamOf(record);
          if (others.has(record.instance)) held.add(stream);
          else if (!held.has(stream)) own.push(record);
          if (own.length === limit) return own;
        }
        const last = page.at(-1);
        if (!last || page.length < pageSize) return own;
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
