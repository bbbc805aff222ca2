import { AppError } from '@walking-hall/app-error';
import {
  type AggregateStore,
  createAggregateStore,
  everything,
  type Persistence,
  type StoredDocument,
} from '@walking-hall/persistence';
import type { z } from 'zod';
import { decideTrip } from './trip.decide.ts';
import { evolveTrip } from './trip.evolve.ts';
import { noTrip, type TripCommand, type TripEvent, type TripState, tripKey } from './trip.ts';
import { tripPuts, tripView } from './trip.views.ts';

export type Trip = z.infer<typeof tripView.schema>;
type Place = Parameters<typeof tripKey>[0];

export interface TripStore {
  readonly trips: AggregateStore<TripState, TripCommand, TripEvent>;
  findTrip(place: Place): Promise<Trip | undefined>;
  /** @throws AppError `trip_not_found` */
  getTrip(place: Place): Promise<StoredDocument<Trip>>;
}

export function createTripStore(persistence: Persistence): TripStore {
  const trips = createAggregateStore<TripState, TripCommand, TripEvent>(persistence, {
    name: 'trip',
    initialState: noTrip,
    decide: decideTrip,
    evolve: evolveTrip,
    views: tripPuts,
  });
  const find = (place: Place) => persistence.views.get(tripView, tripKey(place), everything);
  return {
    trips,
    findTrip: async (place) => (await find(place))?.doc,
    async getTrip(place) {
      const found = await find(place);
      if (!found) throw new AppError('trip_not_found');
      return found;
    },
  };
}
