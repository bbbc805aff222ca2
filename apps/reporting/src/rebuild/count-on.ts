import { everything } from '@walking-hall/persistence';
import { type CountingTools, countBatch } from './batch.ts';
import { agreeOn, findPlan, type Pages, readNext, readPlanned } from './batch-plan.ts';
import type { CommitFeed } from './commit-feed.ts';
import type { Generation } from './generation.ts';
import { tablesOf } from './tables.ts';

export interface CountedOn {
  /** Position of the last commit of a feed that is counted. */
  readonly positionOf: (source: string) => number;
  /** How many commits this call counted. */
  readonly commits: number;
}

/** Counts the feeds from where the generation stands to their end. A commit counts once, however often it is read. */
export async function countOn(
  tools: CountingTools,
  generation: Generation,
  feeds: readonly CommitFeed[],
): Promise<CountedOn> {
  const { views } = tools;
  const { cursors } = tablesOf(generation.side);
  let atHand: Pages = new Map();
  let commits = 0;
  for (;;) {
    const plan = await findPlan(views, generation);
    const counted = (await views.get(cursors, generation.id, everything))?.doc.number ?? 0;
    if (counted < plan.number) {
      const pages = await readPlanned(plan, feeds, atHand);
      await countBatch(tools, generation, plan.number, pages);
      const doc = { number: plan.number };
      await views.put([{ view: cursors, key: generation.id, seq: plan.number, doc }]);
      for (const page of pages.values()) commits += page.length;
    }
    atHand = await readNext(plan, feeds);
    if ([...atHand.values()].every((page) => page.length === 0))
      return { positionOf: (source) => plan.rangeOf(source).to, commits };
    await agreeOn(views, generation, plan, atHand);
  }
}
