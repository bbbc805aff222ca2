import { setTimeout } from 'node:timers/promises';
import { AppError } from '@walking-hall/app-error';
import type { Message } from '@walking-hall/contracts';
import type { CountingTools } from './batch.ts';
import { type CommitFeed, ordersPerCommit } from './commit-feed.ts';
import { countOn } from './count-on.ts';
import { beginGeneration, getPublished, publishGeneration } from './generation.ts';
import { clearSide } from './tables.ts';

/**
 * Keeps the figures up to date with the owners' commits.
 *
 * A document takes batches of commits in rising order alone: one that it holds counts as a repeat. Messages do not come
 * like that: messaging keeps order within a key, and lets keys, retries and partitions overtake one another, so that
 * counting from messages as they come would lose some. The feeds are in order. So a message is the sign to read the feeds
 * on, at least to where the message stands, and the feeds are what is counted. It follows that a doubled or late message
 * changes nothing, that one which was lost is made up for by the next, that what comes together is counted together, and
 * that a rebuild is the same reading, from the start.
 */
export interface FiguresKeeper {
  /**
   * Resolves when the message's event is counted.
   * @throws AppError `storage_unavailable` where the feed does not show the message's commit yet
   * @throws Error where the message comes from an owner without a feed
   */
  reach(message: Pick<Message, 'source' | 'order'>): Promise<void>;
  /** Counts what the feeds have by now. */
  catchUp(): Promise<void>;
  /**
   * Builds all figures anew beside those that are read, then changes over; the former stay as they are where it fails.
   * @throws AppError `concurrent_change` where another rebuild is under way here, or was begun elsewhere since
   */
  rebuild(): Promise<{ readonly commits: number }>;
}

/**
 * @param feeds in the order of cause and effect: intake's before bundle-routing's
 * @param restMs how long live counting rests after a reading: what comes meanwhile is counted together, many times cheaper
 */
export function createFiguresKeeper(
  tools: CountingTools,
  feeds: readonly CommitFeed[],
  restMs = 0,
): FiguresKeeper {
  const { views } = tools;
  const sources = new Set(feeds.map(({ source }) => source));
  const reached = new Map<string, number>();
  let turn: Promise<unknown> = Promise.resolve();
  let rest: Promise<unknown> = Promise.resolve();
  let rebuilding = false;

  /** One reading at a time: within a process nothing of live counting runs beside it, nor beside the change-over. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = turn.then(work);
    turn = result.catch(() => {});
    return result;
  }

  async function follow(): Promise<void> {
    const { positionOf } = await countOn(tools, await getPublished(views), feeds);
    for (const source of sources) reached.set(source, positionOf(source));
  }

  function isReached(source: string, position: number): boolean {
    return (reached.get(source) ?? 0) >= position;
  }

  async function build(): Promise<{ readonly commits: number }> {
    // Nothing to build from would be published as nothing ever happened.
    if (feeds.length === 0) throw new Error('there is no feed to rebuild from');
    const generation = await beginGeneration(views);
    await clearSide(views, generation.side);
    const { commits } = await countOn(tools, generation, feeds);
    return inTurn(async () => {
      // Whatever was counted live meanwhile is in the feeds, and so in the new figures before anybody reads them.
      const since = await countOn(tools, generation, feeds);
      await publishGeneration(views, generation);
      // Another instance may have counted on for the former figures until it saw the new ones.
      await follow();
      return { commits: commits + since.commits };
    });
  }

  return {
    async reach({ source, order }) {
      const owner = source.slice(0, source.lastIndexOf('/'));
      if (!sources.has(owner)) throw new Error(`there is no feed of ${owner} to count its messages from`);
      const position = Math.floor(order / ordersPerCommit);
      if (isReached(owner, position)) return;
      await inTurn(async () => {
        if (isReached(owner, position)) return;
        await rest;
        await follow();
        if (restMs > 0) rest = setTimeout(restMs);
      });
      if (!isReached(owner, position)) {
        const privateDetail = `feed of ${owner} ends before position ${position}`;
        throw new AppError('storage_unavailable', {}, { privateDetail });
      }
    },
    catchUp: () => inTurn(follow),
    async rebuild() {
      if (rebuilding) throw new AppError('concurrent_change');
      rebuilding = true;
      try {
        return await build();
      } finally {
        rebuilding = false;
      }
    },
  };
}
