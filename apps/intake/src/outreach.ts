import type { Persistence } from '@walking-hall/persistence';
import type { Clock } from '@walking-hall/service-kit';
import type { WorkingCalendar } from '@walking-hall/working-calendar';
import type { Acting } from './agency/acting.ts';
import { bookingRoutes } from './bookings/booking.routes.ts';
import { createBookingStore } from './bookings/booking.store.ts';
import { bookingSubscriptions } from './bookings/booking.subscriptions.ts';
import { bookingView, slotView } from './bookings/booking.views.ts';
import { createSlots } from './bookings/slots.ts';
import type { BundleStore } from './bundles/bundle.store.ts';
import { entryRoutes } from './entries/entry.routes.ts';
import { createEntryStore } from './entries/entry.store.ts';
import { entryView } from './entries/entry.views.ts';
import { mobileListRoutes } from './mobile-lists/mobile-list.routes.ts';
import { createMobileListStore } from './mobile-lists/mobile-list.store.ts';
import { mobileListView } from './mobile-lists/mobile-list.views.ts';
import type { ServicePointStore } from './service-points/service-point.store.ts';
import { tripRoutes } from './trips/trip.routes.ts';
import { createTripStore } from './trips/trip.store.ts';
import { tripView } from './trips/trip.views.ts';

export interface OutreachDeps {
  readonly persistence: Persistence;
  readonly clock: Clock;
  readonly calendar: WorkingCalendar;
  readonly bundles: BundleStore;
  readonly points: ServicePointStore;
  readonly acting: Acting;
  /** What the scan of a code opens, but for the code's id at its end: `https://hall.example/start/`. */
  readonly entryUrl: string;
}

export const outreachViews = [tripView, mobileListView, bookingView, slotView, entryView];

/** How the hall comes to people and people come to it: trips, what a van may handle, bookings, codes to scan. */
export function createOutreach(deps: OutreachDeps) {
  const { persistence, clock, calendar, bundles, points, acting, entryUrl } = deps;
  const trips = createTripStore(persistence);
  const mobileLists = createMobileListStore(persistence);
  const bookings = createBookingStore(persistence);
  const entries = createEntryStore(persistence);
  const slots = createSlots({ points, trips, persistence, calendar });
  return {
    trips,
    mobileLists,
    routes: [
      ...tripRoutes({ trips, points, bundles, mobileLists, persistence }),
      ...mobileListRoutes(mobileLists, persistence),
      ...bookingRoutes({ bookings, slots, bundles, mobileLists, acting, persistence }),
      ...entryRoutes({ entries, points, bundles, mobileLists, entryUrl }),
    ],
    subscriptions: bookingSubscriptions({ bookings, slots, persistence, clock }),
    repairs: {
      trip: trips.trips,
      'mobile-list': mobileLists.lists,
      slot: bookings.slots,
      entry: entries.entries,
    },
  };
}
