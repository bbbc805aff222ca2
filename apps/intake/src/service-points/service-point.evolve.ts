import type { ServicePointEvent, ServicePointState } from './service-point.ts';

export function evolveServicePoint(_state: ServicePointState, event: ServicePointEvent): ServicePointState {
  switch (event.type) {
    case 'hall.service-point.registered.v1':
      return { status: 'REGISTERED', point: event.data };
    default:
      throw unknownEvent(event.type);
  }
}

function unknownEvent(type: never): Error {
  return new Error(`a service point knows no event ${type}`);
}
