import { noticeIntended } from '@walking-hall/contracts';
import { type Actor, type Commit, everything, type Views } from '@walking-hall/persistence';
import { type Clock, type CommitFeed, epochMsOf, type Job } from '@walking-hall/service-kit';
import type { IntendNotice } from '../notices/intend-notices.ts';
import { owedOf } from '../notices/notice.evolve.ts';
import type { SettingsStore } from '../settings/notice-settings.store.ts';
import type { CheckCommits } from './check-commits.ts';
import type { ReconciliationStore } from './reconciliation.store.ts';
import type { FeedProgress, KnownReconciliation } from './reconciliation.ts';
import { findingByKindQuery, findingRecords, openQuery } from './reconciliation.views.ts';

export interface ReconcileDeps {
  readonly store: ReconciliationStore;
  readonly views: Views;
  readonly clock: Clock;
  readonly feeds: readonly CommitFeed[];
  readonly check: CheckCommits;
  readonly intend: IntendNotice;
  readonly settings: Pick<SettingsStore, 'rulesOf'>;
}

/** Commits of a page, and pages of one run: a run ends within seconds, and the next goes on. */
const pageSize = 200;
const pagesOfRun = 25;

/** Commits of one feed stand in order of position, and of time but for this much. */
export const disorderMs = 10 * 60_000;

const actor: Actor = { kind: 'job', id: 'notification.reconcile' };

/**
 * Goes on with what was asked for, page by page. Findings are written before the page's commit, under keys that are the
 * same each time, so that a crash in between or a second instance changes nothing.
 */
export function reconciliationJobs(deps: ReconcileDeps): readonly Job[] {
  const { store, views, clock, check, intend, settings } = deps;

  async function advance(
    state: KnownReconciliation,
    { source, position: after }: FeedProgress,
  ): Promise<void> {
    const { reconciliation, from, to } = state;
    const feed = deps.feeds.find((each) => each.source === source);
    if (!feed) throw new Error(`there is no feed of ${source} any more`);
    const page = await feed.read(after, pageSize);
    const { counts, findings } = await check(
      source,
      page.filter(({ at }) => from <= at && at < to),
    );
    const puts = findings.map((finding) => ({
      view: findingRecords,
      key: `${reconciliation}|${finding.event}|${finding.notice ?? ''}`,
      seq: 1,
      doc: { reconciliation, ...finding },
    }));
    if (puts.length > 0) await views.put(puts);
    const position = page.at(-1)?.position ?? after;
    const ended = isPast(page, to);
    await execute(reconciliation, { kind: 'advance', source, after, position, ended, counts });
  }

  async function repair({ reconciliation, repair: isAsked, counts }: KnownReconciliation): Promise<void> {
    let cursor: string | undefined;
    do {
      const equals = { reconciliation, kind: 'MISSING' as const };
      const page = await views.find(findingByKindQuery, { equals, limit: pageSize, cursor }, everything);
      for (const { doc } of isAsked ? page.documents : []) {
        const owed = owedOf(noticeIntended.data.parse(doc.intended));
        await intend(owed, await settings.rulesOf(owed.region));
      }
      cursor = page.next;
    } while (isAsked && cursor !== undefined);
    await execute(reconciliation, { kind: 'complete', repaired: isAsked ? counts.missing : 0 });
  }

  type Step = Parameters<ReconciliationStore['execute']>[1];
  async function execute(id: string, command: DistributiveOmit<Step, 'at'>): Promise<void> {
    const at = clock.now();
    await store.execute(id, { ...command, at } as Step, { at, actor });
  }

  async function goOn(id: string): Promise<void> {
    for (let pages = 0; pages < pagesOfRun; pages++) {
      const state = (await store.load(id))?.state;
      if (!state || state.status === 'NONE' || state.status === 'COMPLETED') return;
      const next = state.feeds.find(({ ended }) => !ended);
      if (!next) return repair(state);
      await advance(state, next);
    }
  }

  async function run(): Promise<void> {
    for (const status of ['READING', 'REPAIRING'] as const) {
      const { documents } = await views.find(openQuery, { equals: { status }, limit: 10 }, everything);
      for (const { key } of documents) await goOn(key);
    }
  }

  return [{ name: 'notification.reconcile', everyMs: 1_000, run }];
}

/** Whether nothing of before `to` can follow. */
function isPast(page: readonly Commit[], to: string): boolean {
  const last = page.at(-1);
  return last === undefined || epochMsOf(last.at) >= epochMsOf(to) + disorderMs;
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
