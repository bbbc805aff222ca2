import type {
  BookingId,
  BookingView,
  bookingCancelled,
  bookingMissed,
  bookingPlaced,
  EventBody,
} from '@walking-hall/contracts';

export type SlotEvent =
  | EventBody<typeof bookingPlaced>
  | EventBody<typeof bookingCancelled>
  | EventBody<typeof bookingMissed>;
export type PlacedBooking = EventBody<typeof bookingPlaced>['data'];
export type CancelledHow = EventBody<typeof bookingCancelled>['data']['how'];

export interface Booking {
  readonly placed: PlacedBooking;
  readonly status: BookingView['status'];
}

/** A stretch of a desk's time with everybody who ever booked it: the one place where its capacity is held. */
export interface SlotState {
  readonly bookings: Readonly<Record<BookingId, Booking>>;
}
export const emptySlot: SlotState = { bookings: {} };

export type SlotCommand = { readonly at: string } & (
  | { readonly kind: 'book'; readonly placed: PlacedBooking; readonly capacity: number }
  | { readonly kind: 'cancel'; readonly booking: BookingId; readonly how: CancelledHow }
  | { readonly kind: 'miss'; readonly booking: BookingId }
);

/** Whose a booking is: the party's, or that of an account that belongs to none. */
export function ownerOf({ party, bookedBy }: Pick<PlacedBooking, 'party' | 'bookedBy'>): string {
  return party ?? `sub:${bookedBy}`;
}

/** Places that are taken; who did not come has still taken one. */
export function takenIn({ bookings }: SlotState): number {
  return Object.values(bookings).filter(({ status }) => status !== 'CANCELLED').length;
}
