import type { ServicePointEvent, ServicePointState } from './service-point.ts';

export function evolveServicePoint(state: ServicePointState, event: ServicePointEvent): ServicePointState {
  switch (event.type) {
    case 'hall.service-point.registered.v1':
      return { status: 'REGISTERED', point: event.data, trips: state.status === 'NONE' ? {} : state.trips };
    case 'hall.service-point.trip-published.v1': {
      if (state.status === 'NONE') throw new Error('a trip of a service point that was never registered');
      const { servicePoint: _, ...trip } = event.data;
      return { ...state, trips: { ...state.trips, [trip.trip]: trip } };
    }
    default:
      throw unknownEvent(event);
  }
}

function unknownEvent(event: never): Error {
  return new Error(`a service point knows no event ${(event as { readonly type: string }).type}`);
}
