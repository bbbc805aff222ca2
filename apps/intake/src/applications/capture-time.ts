import { AppError } from '@walking-hall/app-error';
import type { OrderRequest } from '@walking-hall/contracts';
import { toEpochMs, toInstant } from '@walking-hall/working-calendar';
import type { ServicePoint } from '../service-points/service-point.store.ts';

/**
 * When an order was taken down: now, or before on a device without a network. At a mobile point it is part of a trip,
 * and lies within its hours.
 * @throws AppError `request_invalid` naming the place that is wrong
 */
export function captureTime(
  { capture, trip: asked }: Pick<OrderRequest, 'capture' | 'trip'>,
  { kind, trips }: Pick<ServicePoint, 'kind' | 'trips'>,
  now: string,
): string {
  const capturedAt = capture ? toInstant(toEpochMs(capture.capturedAt)) : now;
  if (toEpochMs(capturedAt) > toEpochMs(now)) throw wrong('capture.capturedAt', 'capture_in_future');
  if (asked === undefined) {
    if (kind === 'MOBILE') throw wrong('trip', 'trip_required');
    return capturedAt;
  }
  const trip = trips.find((one) => one.trip === asked);
  if (!trip) throw wrong('trip', 'trip_unknown', { trip: asked });
  const { opensAt, closesAt } = trip;
  if (toEpochMs(capturedAt) < toEpochMs(opensAt) || toEpochMs(capturedAt) > toEpochMs(closesAt)) {
    throw wrong(capture ? 'capture.capturedAt' : 'trip', 'outside_trip_hours', { opensAt, closesAt });
  }
  return capturedAt;
}

function wrong(
  path: string,
  code: 'capture_in_future' | 'trip_required' | 'trip_unknown' | 'outside_trip_hours',
  params: Record<string, string> = {},
): AppError {
  return new AppError('request_invalid', {}, { issues: [{ path: `body.${path}`, code, params }] });
}
