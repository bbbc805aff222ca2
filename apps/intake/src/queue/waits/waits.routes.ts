import { AppError, errorSentence, type Language } from '@walking-hall/app-error';
import { getWaits, importWaitHistory } from '@walking-hall/contracts';
import { type ExecuteContext, everything, type Persistence } from '@walking-hall/persistence';
import { type BoundRoute, executeContext, requireRegion, route } from '@walking-hall/service-kit';
import { toLocalDate } from '@walking-hall/working-calendar';
import type { HallStore } from '../halls/hall-layout.store.ts';
import type { Hall } from '../halls/hall-layout.ts';
import { getGroup } from '../halls/staffing.ts';
import { type QueueStore, queueId } from '../tickets/ticket-queue.store.ts';
import { queueDayView } from '../tickets/ticket-queue.views.ts';
import type { FindBaseline } from './baseline.ts';
import { halfHours } from './day-waits.ts';
import { type PastDay, type RefusedRow, sortRows } from './wait-history.ts';

export interface WaitsRoutesDeps {
  readonly halls: HallStore;
  readonly queues: QueueStore;
  readonly findBaseline: FindBaseline;
  readonly persistence: Persistence;
}

export function waitsRoutes({
  halls,
  queues,
  findBaseline,
  persistence,
}: WaitsRoutesDeps): readonly BoundRoute[] {
  return [
    route(getWaits, async ({ params: { servicePointId }, query, principal }) => {
      const { hall } = await halls.getHall(servicePointId);
      requireRegion(principal, hall.regionPath);
      const { group } = getGroup(hall, query.group);
      const name = { servicePoint: hall.servicePoint, group, date: query.date };
      const day = await persistence.views.get(queueDayView, queueId(name), everything);
      const baseline = await findBaseline(name);
      const buckets = halfHours.flatMap((from) => {
        const [own, matched] = [day?.doc.waits[from], baseline?.waits[from]];
        if (own === undefined && matched === undefined) return [];
        return [{ from, ...(own && { waits: own }), ...(matched && { baseline: matched }) }];
      });
      return { body: { ...(baseline && { matchedDate: baseline.date }), buckets } };
    }),
    route(importWaitHistory, async (request) => {
      const { hall } = await halls.getHall(request.params.servicePointId);
      requireRegion(request.principal, hall.regionPath);
      const { rows } = request.body;
      const { days, refused } = sortRows(rows, hall, toLocalDate(request.now));
      const context = executeContext({ ...request, expectedSeq: undefined });
      const all = [...refused];
      for (const day of days) all.push(...(await importDay(hall, day, context)));
      return {
        body: {
          accepted: rows.length - all.length,
          refused: all.sort((a, b) => a.row - b.row).map((each) => told(each, request.language)),
        },
      };
    }),
  ];

  /** A day that the hall counted itself refuses all its rows. */
  async function importDay(
    { servicePoint, region, regionPath }: Hall,
    { group, date, rows, buckets }: PastDay,
    context: ExecuteContext,
  ): Promise<readonly RefusedRow[]> {
    const place = { servicePoint, region, regionPath, group, date };
    try {
      await queues.queues.execute(
        queueId(place),
        { kind: 'importWaits', place, buckets: [...buckets], at: context.at },
        context,
      );
      return [];
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'wait_history_counted') throw error;
      const { code, params } = error;
      return rows.map((row) => ({ row, reasons: [{ path: `rows[${row}].date`, code, params }] }));
    }
  }
}

function told({ row, reasons }: RefusedRow, language: Language) {
  return {
    row,
    reasons: reasons.map(({ path, code, params = {} }) => ({
      path,
      code,
      message: errorSentence(code, params, language),
    })),
  };
}
