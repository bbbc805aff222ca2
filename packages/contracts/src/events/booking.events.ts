import { instant } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineEvent, topics } from '../define-event.ts';
import {
  bookingId,
  bundleId,
  deskId,
  itemId,
  partyRef,
  regionCode,
  regionPath,
  servicePointId,
  slotId,
  tripId,
} from '../ids.ts';

const about = (summary: string) => ({ topic: topics.intake, summary });

const subject = {
  booking: bookingId,
  slot: slotId,
  servicePoint: servicePointId,
  trip: tripId.optional(),
  region: regionCode,
  regionPath,
  /** Absent where somebody booked whose account belongs to no party. */
  party: partyRef.optional(),
};

export const bookingPlaced = defineEvent({
  ...about('Somebody has a place in a slot of a desk (预约).'),
  type: 'hall.booking.placed.v1',
  data: z.strictObject({
    ...subject,
    desk: deskId,
    startsAt: instant,
    endsAt: instant,
    bundle: bundleId,
    items: z.array(itemId).min(1),
    bookedBy: z.string(),
    at: instant,
  }),
});

export const bookingCancelled = defineEvent({
  ...about('A place in a slot was given back.'),
  type: 'hall.booking.cancelled.v1',
  data: z.strictObject({
    ...subject,
    /** `BY_TRIP`: the trip was cancelled, or changed so that the slot is none of it any more. */
    how: z.enum(['BY_APPLICANT', 'BY_STAFF', 'BY_TRIP']),
    at: instant,
  }),
});

export const bookingMissed = defineEvent({
  ...about('Nobody came to a booked slot (爽约).'),
  type: 'hall.booking.missed.v1',
  data: z.strictObject({ ...subject, at: instant }),
});
