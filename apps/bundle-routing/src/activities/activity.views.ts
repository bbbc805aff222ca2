import { activity } from '@walking-hall/contracts';
import { defineView } from '@walking-hall/persistence';
import type { ActivityState } from './activity.ts';

/** Activities and how many seats are taken; open to everybody, as it names nobody. */
export const activityView = defineView({ name: 'activities', schema: activity });

export function activityPuts(id: string, state: ActivityState) {
  if (state.status === 'NONE') return [];
  const { regionPath: _, ...planned } = state.planned;
  const places = Object.values(state.places);
  const taken = planned.reserved + places.filter(({ seat }) => seat !== undefined).length;
  const waiting = places.filter((place) => place.waiting !== undefined).length;
  return [{ view: activityView, key: id, doc: { ...planned, taken, waiting } }];
}
