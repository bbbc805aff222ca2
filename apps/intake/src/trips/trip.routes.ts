import { AppError } from '@walking-hall/app-error';
import {
  cancelTrip,
  closeTrip,
  getTrip,
  getTripOffers,
  listTrips,
  listTripsOfRegion,
  openTrip,
  publishTrip,
  type ServicePointId,
  type TripId,
} from '@walking-hall/contracts';
import { everything, type Persistence } from '@walking-hall/persistence';
import {
  type BoundRoute,
  executeContext,
  type RouteContext,
  requireRegion,
  route,
} from '@walking-hall/service-kit';
import { addDays, atTime, type LocalDate, toEpochMs, toInstant } from '@walking-hall/working-calendar';
import type { Trip, TripStore } from './trip.store.ts';
import { type TripCommand, tripKey } from './trip.ts';
import { tripsOfPoint, tripsOfRegion } from './trip.views.ts';
import { requireTheme, type TripOffersDeps, tripOffers } from './trip-offers.ts';

export interface TripRoutesDeps extends TripOffersDeps {
  readonly trips: TripStore;
  readonly persistence: Persistence;
}

type About<Q = unknown> = RouteContext<{ servicePointId: ServicePointId; tripId: TripId }, Q, unknown>;
/** A command but for its time, which is the request's. */
type Act = TripCommand extends infer C ? (C extends TripCommand ? Omit<C, 'at'> : never) : never;

export function tripRoutes(deps: TripRoutesDeps): readonly BoundRoute[] {
  const { trips: store, points, bundles, persistence } = deps;

  async function execute(request: About, command: Act) {
    const place = placeOf(request);
    await store.trips.execute(tripKey(place), { ...command, at: request.now }, executeContext(request));
    const { doc, seq } = await store.getTrip(place);
    return { body: shown(doc), seq };
  }
  async function act(request: About, command: Act) {
    requireRegion(request.principal, (await store.getTrip(placeOf(request))).doc.regionPath);
    return execute(request, command);
  }

  return [
    route(publishTrip, async (request) => {
      const { doc: point } = await points.getPoint(request.params.servicePointId);
      const { servicePoint, region, regionPath } = point;
      requireRegion(request.principal, regionPath);
      if (point.kind !== 'MOBILE') throw new AppError('service_point_fixed', { servicePoint });
      const { theme, opensAt, closesAt, ...said } = request.body;
      if (theme !== undefined) await requireTheme(theme, region, bundles);
      const hours = { opensAt: toInstant(toEpochMs(opensAt)), closesAt: toInstant(toEpochMs(closesAt)) };
      return execute(request, {
        kind: 'publish',
        subject: { servicePoint, trip: request.params.tripId, region, regionPath },
        plan: { ...said, ...hours, ...(theme === undefined ? {} : { theme }) },
      });
    }),
    route(getTrip, async (request) => {
      const { doc, seq } = await store.getTrip(placeOf(request));
      return { body: shown(doc), seq };
    }),
    route(getTripOffers, async (request) => {
      const { doc } = await store.getTrip(placeOf(request));
      return { body: { stages: await tripOffers(doc, request.query.bundle, deps) } };
    }),
    route(listTrips, async ({ params, query: { from, to, ...page } }) => {
      const equals = { servicePoint: params.servicePointId };
      const options = { equals, ...between(from, to), ...page };
      const found = await persistence.views.find(tripsOfPoint, options, everything);
      return { body: { entries: found.documents.map(({ doc }) => shown(doc)), next: found.next } };
    }),
    route(listTripsOfRegion, async ({ query: { region, from, to, ...page } }) => {
      const options = { equals: { region }, ...between(from, to), ...page };
      const found = await persistence.views.find(tripsOfRegion, options, everything);
      return { body: { entries: found.documents.map(({ doc }) => shown(doc)), next: found.next } };
    }),
    route(openTrip, (request) => act(request, { kind: 'open' })),
    route(closeTrip, (request) => act(request, { kind: 'close', ...request.body })),
    route(cancelTrip, (request) => act(request, { kind: 'cancel', ...request.body })),
  ];
}

function placeOf({ params }: About) {
  return { servicePoint: params.servicePointId, trip: params.tripId };
}

function shown({ regionPath: _, ...trip }: Trip) {
  return trip;
}

/** The bounds of days, both included. */
function between(from: LocalDate | undefined, to: LocalDate | undefined) {
  return {
    ...(from === undefined ? {} : { from: atTime(from, '00:00') }),
    ...(to === undefined ? {} : { to: atTime(addDays(to, 1), '00:00') }),
  };
}
