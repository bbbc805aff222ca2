import { type Commit, everything, type Views } from '@walking-hall/persistence';
import type { CommitFeed } from './commit-feed.ts';
import type { Generation } from './generation.ts';
import type { PlanDocument } from './rebuild.views.ts';
import { tablesOf } from './tables.ts';

/** The commits that are counted together: those of each feed after one position, to another. */
export interface BatchPlan {
  /** 1 for the first batch of a generation; 0 where there is none yet. */
  readonly number: number;
  readonly rangeOf: (source: string) => { readonly after: number; readonly to: number };
}

/** Commits by the feed that they were read from. */
export type Pages = ReadonlyMap<string, readonly Commit[]>;

const pageSize = 500;

/** The batch that every instance counts now, or has counted last. */
export async function findPlan(views: Views, { id, side }: Generation): Promise<BatchPlan> {
  const doc = (await views.get(tablesOf(side).plans, id, everything))?.doc ?? { number: 0 };
  return {
    number: doc.number,
    rangeOf: (source) => ({ after: doc[`${source}.after`] ?? 0, to: doc[`${source}.to`] ?? 0 }),
  };
}

/**
 * What could be counted next. The feeds are in the order of cause and effect, and are read from the last to the first:
 * so the causes of whatever was read are read too, or else, where there is more of them than a page, it waits.
 */
export async function readNext(plan: BatchPlan, feeds: readonly CommitFeed[]): Promise<Pages> {
  const read: [string, readonly Commit[]][] = [];
  for (const feed of [...feeds].reverse())
    read.unshift([feed.source, await feed.read(plan.rangeOf(feed.source).to, pageSize)]);
  const full = read.findIndex(([, page]) => page.length === pageSize);
  return new Map(read.map(([source, page], index) => [source, full >= 0 && index > full ? [] : page]));
}

/**
 * Makes pages the next batch, unless another instance has made others that. Instances so count the same batches one after
 * the other, and one that counts a batch again after a crash adds to each document what was added before.
 */
export async function agreeOn(
  views: Views,
  { id, side }: Generation,
  { number, rangeOf }: BatchPlan,
  pages: Pages,
): Promise<void> {
  const deltas: Record<string, number> = { number: 1 };
  for (const [source, page] of pages) {
    const { after, to } = rangeOf(source);
    deltas[`${source}.after`] = to - after;
    deltas[`${source}.to`] = (page.at(-1)?.position ?? to) - to;
  }
  const none: PlanDocument = { number: 0 };
  // Applied for one of those who propose a batch of this number, whatever the others propose.
  await views.increment(tablesOf(side).plans, id, none, deltas, { source: 'batches', order: number + 1 });
}

/** The commits of a plan's batch: the pages it was made of where they are at hand, or else read again. */
export async function readPlanned(
  plan: BatchPlan,
  feeds: readonly CommitFeed[],
  atHand: Pages,
): Promise<Pages> {
  const pages = new Map<string, readonly Commit[]>();
  for (const feed of feeds) {
    const { after, to } = plan.rangeOf(feed.source);
    const page = atHand.get(feed.source) ?? [];
    const isIt = (page.at(0)?.position ?? 0) > after && page.at(-1)?.position === to;
    pages.set(feed.source, isIt ? page : await readRange(feed, after, to));
  }
  return pages;
}

async function readRange(feed: CommitFeed, after: number, to: number): Promise<readonly Commit[]> {
  const commits: Commit[] = [];
  for (let position = after; position < to; ) {
    const page = await feed.read(position, pageSize);
    commits.push(...page.filter((commit) => commit.position <= to));
    position = page.at(-1)?.position ?? to;
  }
  return commits;
}
