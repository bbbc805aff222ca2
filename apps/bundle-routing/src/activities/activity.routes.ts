import { AppError } from '@walking-hall/app-error';
import { getActivity, putActivity } from '@walking-hall/contracts';
import { everything, type Persistence } from '@walking-hall/persistence';
import { type BoundRoute, executeContext, requireRegion, route } from '@walking-hall/service-kit';
import type { EnablementStore } from '../enablement/enablement.store.ts';
import type { ActivityStore } from './activity.store.ts';
import { activityView } from './activity.views.ts';

export function activityRoutes(
  { activities }: ActivityStore,
  enablement: EnablementStore,
  { views }: Persistence,
): readonly BoundRoute[] {
  const get = async (id: string) => {
    const found = await views.get(activityView, id, everything);
    if (!found) throw new AppError('activity_unknown');
    return { body: found.doc, seq: found.seq };
  };
  return [
    route(putActivity, async (request) => {
      const { activityId } = request.params;
      const { regionPath, document } = await enablement.getEnabled(request.body.region, request.body.bundle);
      requireRegion(request.principal, regionPath);
      if (!document.valueAddedServices.some(({ id, activity }) => id === request.body.service && activity))
        throw new AppError('offer_unknown');
      const planned = { activity: activityId, regionPath, ...request.body };
      await activities.execute(activityId, { kind: 'plan', planned }, executeContext(request));
      return get(activityId);
    }),
    route(getActivity, async ({ params }) => get(params.activityId)),
  ];
}
