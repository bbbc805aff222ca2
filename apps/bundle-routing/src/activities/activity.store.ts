import { AppError } from '@walking-hall/app-error';
import type { ActivityId, CaseId } from '@walking-hall/contracts';
import {
  type AggregateStore,
  createAggregateStore,
  type ExecuteContext,
  type Persistence,
} from '@walking-hall/persistence';
import { decideActivity } from './activity.decide.ts';
import { evolveActivity } from './activity.evolve.ts';
import {
  type ActivityCommand,
  type ActivityEvent,
  type ActivityState,
  noActivity,
  type Place,
} from './activity.ts';
import { activityPuts } from './activity.views.ts';

export interface ActivityStore {
  readonly activities: AggregateStore<ActivityState, ActivityCommand, ActivityEvent>;
  /**
   * A seat or a place on the waiting list, the same one however often it is asked for.
   * @throws AppError `activity_unknown` where there is none, or it belongs to another service
   */
  signUp(
    activity: ActivityId,
    id: CaseId,
    offer: { readonly bundle: string; readonly service: string },
    context: ExecuteContext,
  ): Promise<Place & { readonly activity: ActivityId }>;
}

export function createActivityStore(persistence: Persistence): ActivityStore {
  const activities = createAggregateStore<ActivityState, ActivityCommand, ActivityEvent>(persistence, {
    name: 'activity',
    initialState: noActivity,
    decide: decideActivity,
    evolve: evolveActivity,
    views: activityPuts,
  });
  return {
    activities,
    async signUp(activity, id, { bundle, service }, context) {
      const known = await activities.load(activity);
      const planned = known?.state.status === 'PLANNED' ? known.state.planned : undefined;
      if (planned?.service !== service || planned.bundle !== bundle) throw new AppError('activity_unknown');
      const { state } = await activities.execute(
        activity,
        { kind: 'signUp', case: id, at: context.at },
        context,
      );
      return { activity, ...(state.status === 'PLANNED' ? state.places[id] : {}) };
    },
  };
}
