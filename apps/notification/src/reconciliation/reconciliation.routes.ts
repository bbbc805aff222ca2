import { createHash, randomUUID } from 'node:crypto';
import { AppError } from '@walking-hall/app-error';
import { getReconciliation, listFindings, startReconciliation } from '@walking-hall/contracts';
import { everything, type Views } from '@walking-hall/persistence';
import {
  type BoundRoute,
  type CommitFeed,
  epochMsOf,
  executeContext,
  instantOf,
  route,
} from '@walking-hall/service-kit';
import { positionBefore } from '../stream/feed-positions.ts';
import { disorderMs } from './reconciliation.jobs.ts';
import type { ReconciliationStore } from './reconciliation.store.ts';
import { findingQuery, shown } from './reconciliation.views.ts';

/** An event younger than this may still be on its way here. */
const underWayMs = 2 * 60_000;

export interface ReconciliationRouteDeps {
  readonly store: ReconciliationStore;
  readonly views: Views;
  readonly feeds: readonly CommitFeed[];
}

export function reconciliationRoutes({
  store,
  views,
  feeds,
}: ReconciliationRouteDeps): readonly BoundRoute[] {
  /** @throws AppError `reconciliation_unknown` */
  async function get(id: string) {
    const found = await store.load(id);
    if (!found || found.state.status === 'NONE') throw new AppError('reconciliation_unknown');
    return { body: shown(found.state), seq: found.seq };
  }

  /** Where in each feed the events from an instant on begin. */
  function beginnings(from: string) {
    const earlier = instantOf(epochMsOf(from) - disorderMs);
    return Promise.all(
      feeds.map(async ({ source, read }) => {
        return { source, after: await positionBefore(read, ({ at }) => at >= earlier) };
      }),
    );
  }

  return [
    route(startReconciliation, async (request) => {
      if (feeds.length === 0) throw new AppError('no_feeds');
      const { body, now } = request;
      const from = instantOf(epochMsOf(body.from));
      const latestMs = epochMsOf(now) - underWayMs;
      const to = instantOf(Math.min(latestMs, epochMsOf(body.to ?? now)));
      if (from >= to) throw new AppError('range_empty');
      const reconciliation = idOf(request.command?.id ?? randomUUID());
      const found = await beginnings(from);
      await store.execute(
        reconciliation,
        { kind: 'request', reconciliation, from, to, repair: body.repair, feeds: found, at: now },
        executeContext(request),
      );
      return { ...(await get(reconciliation)), location: `/reconciliations/${reconciliation}` };
    }),

    route(getReconciliation, async ({ params }) => get(params.reconciliationId)),

    route(listFindings, async ({ params, query }) => {
      await get(params.reconciliationId);
      const equals = { reconciliation: params.reconciliationId };
      const { documents, next } = await views.find(findingQuery, { equals, ...query }, everything);
      const entries = documents.map(({ doc: { reconciliation, intended, ...finding } }) => finding);
      return { body: { entries, ...(next === undefined ? {} : { next }) } };
    }),
  ];
}

/** The same for the same request sent again. */
function idOf(request: string): string {
  return `rec_${createHash('sha256').update(request).digest('hex').slice(0, 24)}`;
}
