import type { Persistence } from '@walking-hall/persistence';
import type { BoundRoute, Clock, CommitFeed, Job } from '@walking-hall/service-kit';
import type { IntendNotice } from '../notices/intend-notices.ts';
import type { NoticeStore } from '../notices/notice.store.ts';
import { createNoticeHandler, noticeEventTypes } from '../notices/notice.subscriptions.ts';
import type { FindOwed } from '../notices/owed-notices.ts';
import type { KnownStore } from '../rules/known.store.ts';
import { createBundleHandler } from '../rules/rule.subscriptions.ts';
import type { SettingsStore } from '../settings/notice-settings.store.ts';
import { createCheckCommits } from './check-commits.ts';
import { reconciliationJobs } from './reconciliation.jobs.ts';
import { reconciliationRoutes } from './reconciliation.routes.ts';
import { createReconciliationStore, type ReconciliationStore } from './reconciliation.store.ts';

export interface ReconcilingDeps {
  readonly persistence: Persistence;
  readonly clock: Clock;
  readonly feeds: readonly CommitFeed[];
  readonly known: KnownStore;
  readonly findOwed: FindOwed;
  readonly intend: IntendNotice;
  readonly settings: Pick<SettingsStore, 'rulesOf'>;
  readonly store: NoticeStore;
}

/** Holding what was said against what the owners say has happened. */
export function reconcile({ persistence, feeds, known, findOwed, ...deps }: ReconcilingDeps): {
  readonly store: ReconciliationStore;
  readonly routes: readonly BoundRoute[];
  readonly jobs: readonly Job[];
} {
  const { views } = persistence;
  const store = createReconciliationStore(persistence);
  const bundles = createBundleHandler(known);
  const check = createCheckCommits({
    views,
    store: deps.store,
    findOwed,
    createHandler(take) {
      const notices = createNoticeHandler(known, take);
      return async (message) => {
        await bundles(message);
        await notices(message);
      };
    },
    types: noticeEventTypes,
  });
  return {
    store,
    routes: reconciliationRoutes({ store, views, feeds }),
    jobs: reconciliationJobs({ ...deps, store, views, feeds, check }),
  };
}
