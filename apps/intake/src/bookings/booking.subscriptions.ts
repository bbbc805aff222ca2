import {
  intakeEvents,
  type Message,
  type ServicePointId,
  type TripId,
  topics,
  tripCancelled,
  tripChanged,
} from '@walking-hall/contracts';
import { parsed, type Subscription } from '@walking-hall/messaging';
import { everything, type Persistence } from '@walking-hall/persistence';
import { type Clock, serviceContext } from '@walking-hall/service-kit';
import type { BookingStore, StoredBooking } from './booking.store.ts';
import { bookingsOfTrip } from './booking.views.ts';
import type { Slots } from './slots.ts';

export interface BookingSubscriptionsDeps {
  readonly bookings: BookingStore;
  readonly slots: Slots;
  readonly persistence: Pick<Persistence, 'views'>;
  readonly clock: Clock;
}

const pageSize = 200;

/**
 * A trip that is called off, or stands at other hours, gives back what was booked for times that are none of it any
 * more. What counts is the trip as it is now: so a message that comes twice, or late, does no harm.
 */
export function bookingSubscriptions(deps: BookingSubscriptionsDeps): readonly Subscription[] {
  const { bookings, slots, persistence, clock } = deps;
  return [
    {
      name: 'intake.bookings',
      topics: [topics.intake],
      types: [tripChanged.type, tripCancelled.type],
      handler: parsed(intakeEvents, {
        'hall.trip.changed.v1': async (changed, message) => giveBack(changed, message),
        'hall.trip.cancelled.v1': async (cancelled, message) => giveBack(cancelled, message),
      }),
    },
  ];

  async function giveBack(
    { servicePoint, trip }: { servicePoint: ServicePointId; trip: TripId },
    message: Message,
  ) {
    let cursor: string | undefined;
    do {
      const options = { equals: { servicePoint, trip }, limit: pageSize, cursor };
      const page = await persistence.views.find(bookingsOfTrip, options, everything);
      for (const { doc } of page.documents) if (doc.status === 'BOOKED') await giveBackOne(doc, message);
      cursor = page.next;
    } while (cursor !== undefined);
  }

  async function giveBackOne({ booking, slot }: StoredBooking, message: Message): Promise<void> {
    if (await slots.findSlot(slot)) return;
    const at = clock.now();
    const context = serviceContext('intake', at, message.event);
    await bookings.slots.execute(slot, { kind: 'cancel', booking, how: 'BY_TRIP', at }, context);
  }
}
