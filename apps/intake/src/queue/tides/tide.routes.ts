import { getTide, openTideWindow } from '@walking-hall/contracts';
import { type BoundRoute, executeContext, requireRegion, route } from '@walking-hall/service-kit';
import { toLocalDate } from '@walking-hall/working-calendar';
import type { HallStore } from '../halls/hall-layout.store.ts';
import { getGroup } from '../halls/staffing.ts';
import { type TideStore, tideId } from './tide.store.ts';
import type { TideState } from './tide.ts';

export function tideRoutes(tides: TideStore, halls: HallStore): readonly BoundRoute[] {
  return [
    route(getTide, async ({ params: { servicePointId }, principal, now }) => {
      requireRegion(principal, (await halls.getHall(servicePointId)).hall.regionPath);
      const date = toLocalDate(now);
      return { body: shown(date, await tides.get(servicePointId, date)) };
    }),
    route(openTideWindow, async (request) => {
      const { params, principal, body, now: at } = request;
      const { hall } = await halls.getHall(params.servicePointId);
      requireRegion(principal, hall.regionPath);
      const date = toLocalDate(at);
      const group = getGroup(hall, body.group);
      const { state } = await tides.tides.execute(
        tideId(hall.servicePoint, date),
        { ...body, kind: 'open', hall, group, date, at },
        executeContext(request),
      );
      return { body: shown(date, state) };
    }),
  ];
}

function shown(date: string, { alerts, windows }: TideState) {
  return {
    date,
    alerts: alerts.map(({ raised: { alert, group, at, observed, basis, proposal }, status }) => ({
      alert,
      group,
      raisedAt: at,
      observed,
      basis,
      proposal,
      status,
    })),
    windows,
  };
}
