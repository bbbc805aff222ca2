import type { TripEvent, TripState } from './trip.ts';

export function evolveTrip(state: TripState, event: TripEvent): TripState {
  if (event.type === 'hall.trip.published.v1') return published(event.data);
  if (state.status === 'NONE') throw new Error(`${event.type} before the trip was published`);
  const { subject, plan } = state;
  switch (event.type) {
    case 'hall.trip.changed.v1':
      return published(event.data);
    case 'hall.trip.opened.v1':
      return { status: 'OPEN', subject, plan, openedAt: event.data.at };
    case 'hall.trip.closed.v1': {
      const { openedAt, closedAt, personsServed, problemsSolved } = event.data;
      return { status: 'CLOSED', subject, plan, openedAt, closedAt, personsServed, problemsSolved };
    }
    case 'hall.trip.cancelled.v1':
      return { status: 'CANCELLED', subject, plan, reason: event.data.reason };
    default:
      throw unknownEvent(event);
  }
}

function published({
  plan,
  at: _,
  ...subject
}: Extract<TripEvent, { type: 'hall.trip.published.v1' }>['data']): TripState {
  return { status: 'PUBLISHED', subject, plan };
}

function unknownEvent(event: never): Error {
  return new Error(`a trip knows no event ${(event as { readonly type: string }).type}`);
}
