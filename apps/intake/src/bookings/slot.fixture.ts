import {
  bookingId,
  bundleId,
  deskId,
  itemId,
  partyRef,
  servicePointId,
  slotId,
} from '@walking-hall/contracts';
import { path, region } from '../testing/library-world.ts';
import type { PlacedBooking } from './slot.ts';

export const startsAt = '2026-07-20T09:00:00+08:00';
export const before = '2026-07-17T15:30:00+08:00';
export const slot = slotId.parse('library-hall.w-1.29741820');

/** The nth booking of the slot, by the nth party where no other is named. */
export function placedBooking(n: number, party = n): PlacedBooking {
  return {
    booking: bookingId.parse(`bkg_${String(n).padStart(24, '0')}`),
    slot,
    servicePoint: servicePointId.parse('library-hall'),
    desk: deskId.parse('w-1'),
    region,
    regionPath: path,
    startsAt,
    endsAt: '2026-07-20T09:30:00+08:00',
    bundle: bundleId.parse('lending-library'),
    items: [itemId.parse('card')],
    party: partyRef.parse(`psn_${String(party).padStart(32, '0')}`),
    bookedBy: `reader-${party}`,
    at: before,
  };
}
