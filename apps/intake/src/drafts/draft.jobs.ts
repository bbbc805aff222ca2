import { everything, type Persistence } from '@walking-hall/persistence';
import { epochMsOf, instantOf, type Job } from '@walking-hall/service-kit';
import type { DraftStore } from './draft.store.ts';
import { draftsByAge } from './draft.views.ts';

/** 90 days [design]: personal data is kept no longer than it is needed (个人信息保护法 art. 19). */
const abandonedMs = 90 * 86_400_000;

/** Drafts that nobody came back to are given up, and what they held is deleted. */
export function draftJobs(
  { views }: Pick<Persistence, 'views'>,
  { drafts, contents }: DraftStore,
): readonly Job[] {
  return [
    {
      name: 'intake.abandoned-drafts',
      everyMs: 3_600_000,
      async run(now) {
        const to = instantOf(epochMsOf(now) - abandonedMs);
        let cursor: string | undefined;
        do {
          const page = await views.find(draftsByAge, { equals: {}, to, limit: 100, cursor }, everything);
          for (const { doc } of page.documents) await giveUp(doc.application, now, to);
          cursor = page.next;
        } while (cursor !== undefined);
      },
    },
  ];

  /** The draft itself decides, whatever the view says that found it. */
  async function giveUp(id: string, now: string, to: string): Promise<void> {
    const found = await drafts.load(id);
    if (found?.state.status !== 'OPEN' || found.state.saved.at >= to) return;
    const actor = { kind: 'job', id: 'abandoned-drafts' } as const;
    await drafts.execute(
      id,
      { kind: 'discard', how: 'ABANDONED', at: now },
      { at: now, actor, expectedSeq: found.seq },
    );
    await contents.removeAll(id);
  }
}
