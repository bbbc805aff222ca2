import type { bookingCancelled, bookingMissed, bookingPlaced, EventBody } from '@walking-hall/contracts';
import { instantOf } from '@walking-hall/service-kit';
import type { EventFacts } from './event-facts.ts';
import type { Known } from './known.ts';
import { momentOf, same } from './words.ts';

type Data<D> = EventBody<D>['data'];

export function describeBookingPlaced(data: Data<typeof bookingPlaced>, known: Known): EventFacts {
  const facts = ofBooking('hall.booking.placed.v1', data, known);
  return { ...facts, params: { ...facts.params, endsAt: momentOf(data.endsAt).slice('2026-07-24 '.length) } };
}

export function describeBookingCancelled(data: Data<typeof bookingCancelled>, known: Known): EventFacts {
  return {
    ...ofBooking('hall.booking.cancelled.v1', data, known),
    terms: { byTrip: data.how === 'BY_TRIP' },
  };
}

export function describeBookingMissed(data: Data<typeof bookingMissed>, known: Known): EventFacts {
  return ofBooking('hall.booking.missed.v1', data, known);
}

function ofBooking(
  type: string,
  { booking, slot, servicePoint, regionPath, party }: Data<typeof bookingMissed>,
  { servicePoint: point }: Known,
): EventFacts {
  return {
    type,
    about: booking,
    region: regionPath,
    ...(party === undefined ? {} : { party }),
    departments: [],
    terms: {},
    params: {
      bookingId: booking,
      servicePoint: point?.name ?? same(servicePoint),
      startsAt: momentOf(startOf(slot)),
    },
  };
}

/** A slot's id ends with the minute at which it starts. */
function startOf(slot: string): string {
  return instantOf(Number(slot.slice(slot.lastIndexOf('.') + 1)) * 60_000);
}
