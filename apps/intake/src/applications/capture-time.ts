import { AppError } from '@walking-hall/app-error';
import type { OrderRequest } from '@walking-hall/contracts';
import { toEpochMs, toInstant } from '@walking-hall/working-calendar';
import type { ServicePoint } from '../service-points/service-point.store.ts';
import type { Trip } from '../trips/trip.store.ts';

/**
 * When an order was taken down: now, or before on a device without a network. At a mobile point it is part of a trip,
 * and lies within its hours: those that were announced, from earlier on where it was opened early, and not beyond the
 * moment it was closed.
 * @param trip the one that the order names, where there is such a trip
 * @throws AppError `request_invalid` naming the place that is wrong
 */
export function captureTime(
  { capture, trip: asked }: Pick<OrderRequest, 'capture' | 'trip'>,
  { kind }: Pick<ServicePoint, 'kind'>,
  trip: Pick<Trip, 'status' | 'opensAt' | 'closesAt' | 'openedAt' | 'closedAt'> | undefined,
  now: string,
): string {
  const capturedAt = capture ? toInstant(toEpochMs(capture.capturedAt)) : now;
  if (toEpochMs(capturedAt) > toEpochMs(now)) throw wrong('capture.capturedAt', 'capture_in_future');
  if (asked === undefined) {
    if (kind === 'MOBILE') throw wrong('trip', 'trip_required');
    return capturedAt;
  }
  if (!trip) throw wrong('trip', 'trip_unknown', { trip: asked });
  if (trip.status === 'CANCELLED') throw wrong('trip', 'trip_cancelled', { trip: asked });
  const opensAt = earlier(trip.opensAt, trip.openedAt);
  const closesAt = earlier(trip.closesAt, trip.closedAt);
  if (toEpochMs(capturedAt) < toEpochMs(opensAt) || toEpochMs(capturedAt) > toEpochMs(closesAt)) {
    throw wrong(capture ? 'capture.capturedAt' : 'trip', 'outside_trip_hours', { opensAt, closesAt });
  }
  return capturedAt;
}

function earlier(planned: string, actual: string | undefined): string {
  return actual !== undefined && toEpochMs(actual) < toEpochMs(planned) ? actual : planned;
}

function wrong(
  path: string,
  code: 'capture_in_future' | 'trip_required' | 'trip_unknown' | 'trip_cancelled' | 'outside_trip_hours',
  params: Record<string, string> = {},
): AppError {
  return new AppError('request_invalid', {}, { issues: [{ path: `body.${path}`, code, params }] });
}
