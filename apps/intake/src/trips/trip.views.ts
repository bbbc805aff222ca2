import { regionPath, trip } from '@walking-hall/contracts';
import { defineQuery, defineView } from '@walking-hall/persistence';
import { type TripState, tripKey } from './trip.ts';

/** Trips by when they open, in China's time; open to everybody. */
export const tripView = defineView({
  name: 'trips',
  schema: trip.extend({ regionPath }),
  indexes: { byPoint: ['servicePoint', 'opensAt'], byRegion: ['region', 'opensAt'] },
});
export const tripsOfPoint = defineQuery(tripView, { equals: ['servicePoint'], orderBy: 'opensAt' });
export const tripsOfRegion = defineQuery(tripView, { equals: ['region'], orderBy: 'opensAt' });

export function tripPuts(_id: string, state: TripState) {
  if (state.status === 'NONE') return [];
  const { subject, plan, ...course } = state;
  return [{ view: tripView, key: tripKey(subject), doc: { ...subject, ...plan, ...course } }];
}
