import { AppError } from '@walking-hall/app-error';
import { bookingCancelled, bookingMissed, bookingPlaced, eventOf } from '@walking-hall/contracts';
import { toEpochMs } from '@walking-hall/working-calendar';
import {
  ownerOf,
  type PlacedBooking,
  type SlotCommand,
  type SlotEvent,
  type SlotState,
  takenIn,
} from './slot.ts';

type CommandOf<K extends SlotCommand['kind']> = Extract<SlotCommand, { readonly kind: K }>;

/** No more bookings than there are places, and one for each owner. What is done again changes nothing. */
export function decideSlot(command: SlotCommand, state: SlotState): readonly SlotEvent[] {
  if (command.kind === 'book') return book(command, state);
  const known = state.bookings[command.booking];
  if (known === undefined) throw new AppError('booking_unknown');
  const { placed, status } = known;
  const { booking, slot, servicePoint, trip, region, regionPath, party } = placed;
  const subject = {
    ...{ booking, slot, servicePoint, region, regionPath },
    ...(trip === undefined ? {} : { trip }),
    ...(party === undefined ? {} : { party }),
  };
  const { at } = command;
  switch (command.kind) {
    case 'cancel':
      if (status === 'CANCELLED') return [];
      if (status === 'MISSED') throw new AppError('status_move_invalid', { status });
      // A trip that is called off takes its slots with it, whenever that is noticed.
      if (command.how !== 'BY_TRIP') requireAhead(placed, at);
      return [eventOf(bookingCancelled, { ...subject, how: command.how, at })];
    case 'miss':
      if (status === 'MISSED') return [];
      if (status === 'CANCELLED') throw new AppError('status_move_invalid', { status });
      if (!hasBegun(placed, at)) throw new AppError('slot_not_begun', { startsAt: placed.startsAt });
      return [eventOf(bookingMissed, { ...subject, at })];
  }
}

function book({ placed, capacity, at }: CommandOf<'book'>, state: SlotState): readonly SlotEvent[] {
  if (state.bookings[placed.booking]) return [];
  requireAhead(placed, at);
  const isTheirs = Object.values(state.bookings).some(
    (one) => one.status === 'BOOKED' && ownerOf(one.placed) === ownerOf(placed),
  );
  if (isTheirs) throw new AppError('booking_exists');
  if (takenIn(state) >= capacity) throw new AppError('slot_full');
  return [eventOf(bookingPlaced, placed)];
}

function requireAhead(placed: PlacedBooking, at: string): void {
  if (hasBegun(placed, at)) throw new AppError('slot_begun', { startsAt: placed.startsAt });
}

function hasBegun({ startsAt }: PlacedBooking, at: string): boolean {
  return toEpochMs(startsAt) <= toEpochMs(at);
}
