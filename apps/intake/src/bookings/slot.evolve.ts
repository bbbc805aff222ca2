import type { Booking, SlotEvent, SlotState } from './slot.ts';

export function evolveSlot(state: SlotState, event: SlotEvent): SlotState {
  switch (event.type) {
    case 'hall.booking.placed.v1':
      return set(state, { placed: event.data, status: 'BOOKED' });
    case 'hall.booking.cancelled.v1':
      return set(state, { ...known(state, event), status: 'CANCELLED' });
    case 'hall.booking.missed.v1':
      return set(state, { ...known(state, event), status: 'MISSED' });
    default:
      throw unknownEvent(event);
  }
}

function set({ bookings }: SlotState, booking: Booking): SlotState {
  return { bookings: { ...bookings, [booking.placed.booking]: booking } };
}

function known(
  { bookings }: SlotState,
  { type, data }: Exclude<SlotEvent, { type: 'hall.booking.placed.v1' }>,
) {
  const booking = bookings[data.booking];
  if (booking === undefined) throw new Error(`${type} before the booking was placed`);
  return booking;
}

function unknownEvent(event: never): Error {
  return new Error(`a slot knows no event ${(event as { readonly type: string }).type}`);
}
