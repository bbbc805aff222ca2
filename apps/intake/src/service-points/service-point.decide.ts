import { isDeepStrictEqual } from 'node:util';
import { AppError } from '@walking-hall/app-error';
import { eventOf, servicePointRegistered, tripPublished } from '@walking-hall/contracts';
import { toEpochMs } from '@walking-hall/working-calendar';
import type { ServicePointCommand, ServicePointEvent, ServicePointState } from './service-point.ts';

/** A point may change; a trip that was published stands as it is, because people go where it says. */
export function decideServicePoint(
  command: ServicePointCommand,
  state: ServicePointState,
): readonly ServicePointEvent[] {
  switch (command.kind) {
    case 'register':
      if (state.status === 'REGISTERED' && isDeepStrictEqual(state.point, command.point)) return [];
      return [eventOf(servicePointRegistered, command.point)];
    case 'publishTrip': {
      const { trip } = command;
      if (state.status === 'NONE') throw new AppError('service_point_unknown', { servicePoint: '' });
      if (toEpochMs(trip.opensAt) >= toEpochMs(trip.closesAt)) {
        throw new AppError(
          'request_invalid',
          {},
          {
            issues: [{ path: 'body.closesAt', code: 'field_range', params: { range: `> ${trip.opensAt}` } }],
          },
        );
      }
      const known = state.trips[trip.trip];
      if (known === undefined)
        return [eventOf(tripPublished, { servicePoint: state.point.servicePoint, ...trip })];
      if (isDeepStrictEqual(known, trip)) return [];
      throw new AppError('trip_exists', { trip: trip.trip });
    }
  }
}
