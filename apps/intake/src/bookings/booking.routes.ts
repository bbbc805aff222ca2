import {
  type BookingId,
  bookSlot,
  cancelBooking,
  getBooking,
  listBookings,
  listMyBookings,
  listSlots,
  missBooking,
  partyRef,
} from '@walking-hall/contracts';
import type { Persistence } from '@walking-hall/persistence';
import { type BoundRoute, executeContext, type RouteContext, route } from '@walking-hall/service-kit';
import { addDays, atTime } from '@walking-hall/working-calendar';
import { type BookDeps, book } from './book.ts';
import type { StoredBooking } from './booking.store.ts';
import { bookingsOfOwner, bookingsOfPoint } from './booking.views.ts';
import { ownerOf } from './slot.ts';

export interface BookingRoutesDeps extends BookDeps {
  readonly persistence: Persistence;
}

type About = RouteContext<{ bookingId: BookingId }, unknown, unknown>;

export function bookingRoutes(deps: BookingRoutesDeps): readonly BoundRoute[] {
  const { bookings, slots, persistence } = deps;

  async function answer(id: BookingId, scope: About['scope']) {
    const { doc, seq } = await bookings.getBooking(id, scope);
    return { body: shown(doc), seq };
  }
  async function act(
    request: About,
    command:
      | { readonly kind: 'cancel'; readonly how: 'BY_APPLICANT' | 'BY_STAFF' }
      | { readonly kind: 'miss' },
  ) {
    const { params, scope, now } = request;
    const { doc } = await bookings.getBooking(params.bookingId, scope);
    const context = executeContext({ ...request, expectedSeq: undefined });
    await bookings.slots.execute(doc.slot, { ...command, booking: params.bookingId, at: now }, context);
    return answer(params.bookingId, scope);
  }

  return [
    route(listSlots, async ({ params, query: { date, trip } }) => {
      const { servicePointId: servicePoint, deskId: desk } = params;
      return { body: { entries: await slots.ofDay({ servicePoint, desk, trip }, date) } };
    }),
    route(bookSlot, async (request) => {
      const id = await book(request.params.slotId, request.body, request, deps);
      return { ...(await answer(id, request.scope)), location: `/bookings/${id}` };
    }),
    route(getBooking, ({ params, scope }) => answer(params.bookingId, scope)),
    route(listBookings, async ({ params, query: { date, ...page }, scope }) => {
      const day = { from: atTime(date, '00:00'), to: atTime(addDays(date, 1), '00:00') };
      const options = { equals: { servicePoint: params.servicePointId }, ...day, ...page };
      const found = await persistence.views.find(bookingsOfPoint, options, scope);
      return { body: { entries: found.documents.map(({ doc }) => shown(doc)), next: found.next } };
    }),
    route(listMyBookings, async ({ principal, query, scope }) => {
      const party = partyRef.safeParse(principal.party).data;
      const equals = { owner: ownerOf({ bookedBy: principal.sub, ...(party && { party }) }) };
      const options = { equals, direction: 'descending', ...query } as const;
      const found = await persistence.views.find(bookingsOfOwner, options, scope);
      return { body: { entries: found.documents.map(({ doc }) => shown(doc)), next: found.next } };
    }),
    route(cancelBooking, (request) => {
      const isTheirs = request.scope.kind === 'parties';
      return act(request, { kind: 'cancel', how: isTheirs ? 'BY_APPLICANT' : 'BY_STAFF' });
    }),
    route(missBooking, (request) => act(request, { kind: 'miss' })),
  ];
}

function shown({ regionPath: _, owner: __, parties: ___, ...booking }: StoredBooking) {
  return booking;
}
