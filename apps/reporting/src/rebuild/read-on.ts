import { type Commit, everything, shardCount, type Views } from '@walking-hall/persistence';
import type { Logger } from '@walking-hall/service-kit';
import { createBatch } from './batch.ts';
import type { CommitFeed } from './commit-feed.ts';
import type { Generation } from './generation.ts';
import { tablesOf } from './tables.ts';

export interface ReadOnTools {
  readonly views: Views;
  readonly logger: Pick<Logger, 'error'>;
}

export interface ReadOnResult {
  /** Position of the last commit that is counted. */
  readonly position: number;
  /** How many commits this call counted. */
  readonly commits: number;
}

const pageSize = 200;

/** Counts a feed from where the generation stands to the feed's end. A commit counts once, however often it is read. */
export async function readOn(
  tools: ReadOnTools,
  generation: Generation,
  feed: CommitFeed,
  count: (
    tools: ReadOnTools,
    generation: Generation,
    source: string,
    page: readonly Commit[],
  ) => Promise<void>,
): Promise<ReadOnResult> {
  const { views } = tools;
  const view = tablesOf(generation.side).cursors;
  const key = `${generation.id}|${feed.source}`;
  let position = (await views.get(view, key, everything))?.doc.position ?? 0;
  let commits = 0;
  for (;;) {
    const page = await feed.read(position, pageSize);
    const last = page.at(-1);
    if (!last) return { position, commits };
    await count(tools, generation, feed.source, page);
    position = last.position;
    commits += page.length;
    await views.put([{ view, key, seq: position, doc: { position } }]);
  }
}

/**
 * Counts commit by commit, so that a crash or another instance may count the same again. The shards go side by side,
 * since each is a source of its own; within a shard one waits for the other, since a document takes a source's orders
 * rising alone.
 */
export async function countEach(
  { views, logger }: ReadOnTools,
  generation: Generation,
  source: string,
  page: readonly Commit[],
): Promise<void> {
  const shards = Array.from({ length: shardCount }, (_, shard) =>
    page.filter((commit) => commit.shard === shard),
  );
  const outcomes = await Promise.allSettled(
    shards.map(async (commits) => {
      for (const commit of commits) {
        const batch = createBatch(views, generation, logger);
        await batch.add(source, commit);
        await batch.flush();
      }
    }),
  );
  // Only when no shard is at work any more may another reading begin.
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}

/** Counts a page as one sum: many times faster, for a generation that nobody else writes and that is given up on failure. */
export async function countTogether(
  { views, logger }: ReadOnTools,
  generation: Generation,
  source: string,
  page: readonly Commit[],
): Promise<void> {
  const batch = createBatch(views, generation, logger);
  for (const commit of page) await batch.add(source, commit);
  await batch.flush();
}
