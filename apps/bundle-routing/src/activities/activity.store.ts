import { AppError } from '@walking-hall/app-error';
import type { CaseId } from '@walking-hall/contracts';
import { type AggregateStore, createAggregateStore, type ExecuteContext, type Persistence } from '@walking-hall/persistence';
import { type ActivityCommand, type ActivityEvent, type ActivityState, noActivity, type Place } from './activity.ts';
import { decideActivity } from './activity.decide.ts';
import { evolveActivity } from './activity.evolve.ts';
import { activityPuts } from './activity.views.ts';

export interface ActivityStore {
  readonly activities: AggregateStore<ActivityState, ActivityCommand, ActivityEvent>;
  /**
   * A seat or a place on the waiting list, the same one however often it is asked for.
   * @throws AppError `activity_unknown` where there is none, or it belongs to another service
   */
  signUp(activity: string, id: CaseId, service: string, context: ExecuteContext): Promise<Place & { readonly activity: string }>;
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
    async signUp(activity, id, service, context) {
      const known = await activities.load(activity);
      if (known?.state.status !== 'PLANNED' || known.state.planned.service !== service) throw new AppError('activity_unknown');
      const { state } = await activities.execute(activity, { kind: 'signUp', case: id, at: context.at }, context);
      return { activity, ...(state.status === 'PLANNED' ? state.places[id] : {}) };
    },
  };
}
