import { AppError } from '@walking-hall/app-error';
import { getHallLayout, putHallLayout } from '@walking-hall/contracts';
import { type BoundRoute, executeContext, requireRegion, route } from '@walking-hall/service-kit';
import { toLocalDate } from '@walking-hall/working-calendar';
import type { ServicePointStore } from '../../service-points/service-point.store.ts';
import type { QueueStore } from '../tickets/ticket-queue.store.ts';
import type { HallStore } from './hall-layout.store.ts';
import type { Hall } from './hall-layout.ts';

export function hallLayoutRoutes(
  halls: HallStore,
  queues: QueueStore,
  { getPoint }: ServicePointStore,
): readonly BoundRoute[] {
  const answer = async (id: string) => {
    const { hall, seq } = await halls.getHall(id);
    return { body: hall.layout, seq };
  };
  return [
    route(putHallLayout, async (request) => {
      const { servicePointId } = request.params;
      const { region, regionPath } = (await getPoint(servicePointId)).doc;
      requireRegion(request.principal, regionPath);
      const hall = { servicePoint: servicePointId, region, regionPath, layout: request.body };
      await requireNobodyLeft(hall, toLocalDate(request.now));
      await halls.layouts.execute(servicePointId, { kind: 'set', hall }, executeContext(request));
      return answer(servicePointId);
    }),
    route(getHallLayout, async ({ params, principal }) => {
      requireRegion(principal, (await halls.getHall(params.servicePointId)).hall.regionPath);
      return answer(params.servicePointId);
    }),
  ];

  /** A group that is taken away must not leave people in its line. */
  async function requireNobodyLeft({ servicePoint, layout }: Hall, date: string): Promise<void> {
    const before = await halls.layouts.load(servicePoint);
    if (before?.state.status !== 'SET') return;
    const kept = new Set(layout.groups.map(({ group }) => group));
    for (const { group } of before.state.hall.layout.groups) {
      const queue = kept.has(group) ? undefined : await queues.find({ servicePoint, group, date });
      if (queue && queue.waiting.length + queue.called.length > 0)
        throw new AppError('window_group_in_use', { group });
    }
  }
}
