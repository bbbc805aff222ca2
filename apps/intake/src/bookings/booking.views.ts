import { booking, regionPath, type SlotId, slotId } from '@walking-hall/contracts';
import { defineQuery, defineView, type ViewPut } from '@walking-hall/persistence';
import { instant } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { type Booking, ownerOf, type SlotState, takenIn } from './slot.ts';
import { readSlotId } from './slot-times.ts';

/** Bookings in lists, and what a reader's scope is checked against. */
export const bookingView = defineView({
  name: 'bookings',
  schema: booking.extend({ regionPath, owner: z.string(), parties: z.array(z.string()) }),
  indexes: {
    byPoint: ['servicePoint', 'startsAt'],
    byTrip: ['servicePoint', 'trip', 'startsAt'],
    byOwner: ['owner', 'startsAt'],
  },
  scope: { region: 'regionPath', party: 'parties' },
});
export const bookingsOfPoint = defineQuery(bookingView, { equals: ['servicePoint'], orderBy: 'startsAt' });
export const bookingsOfTrip = defineQuery(bookingView, {
  equals: ['servicePoint', 'trip'],
  orderBy: 'startsAt',
});
export const bookingsOfOwner = defineQuery(bookingView, { equals: ['owner'], orderBy: 'startsAt' });

/** How many places of a slot are taken; a slot that nobody ever booked is not here. */
export const slotView = defineView({
  name: 'slots',
  schema: z.strictObject({
    slot: slotId,
    /** The desk, and the trip it is on: all of a slot's id but its time. */
    place: z.string(),
    startsAt: instant,
    taken: z.number().int(),
  }),
  indexes: { byPlace: ['place', 'startsAt'] },
});
export const slotsOfPlace = defineQuery(slotView, { equals: ['place'], orderBy: 'startsAt' });

export function slotPuts(id: string, state: SlotState, before?: SlotState): readonly Omit<ViewPut, 'seq'>[] {
  const slot = slotId.parse(id);
  const bookings = Object.values<Booking>(state.bookings);
  const changed = bookings.filter((one) => before?.bookings[one.placed.booking] !== one);
  return [
    { view: slotView, key: id, doc: { ...placeAndTime(slot), taken: takenIn(state) } },
    ...changed.map(({ placed, status }) => {
      const { bookedBy, at: _, ...shown } = placed;
      const owner = ownerOf(placed);
      const parties = [...new Set([owner, `sub:${bookedBy}`])];
      return { view: bookingView, key: placed.booking, doc: { ...shown, status, owner, parties } };
    }),
  ];
}

function placeAndTime(slot: SlotId) {
  const { place, startsAt } = readSlotId(slot);
  return { slot, place, startsAt };
}
