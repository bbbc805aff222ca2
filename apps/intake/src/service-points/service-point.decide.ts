import { isDeepStrictEqual } from 'node:util';
import { AppError } from '@walking-hall/app-error';
import { eventOf, servicePointRegistered } from '@walking-hall/contracts';
import type { ServicePointCommand, ServicePointEvent, ServicePointState } from './service-point.ts';

/** A point may change; the same again changes nothing. */
export function decideServicePoint(
  { point }: ServicePointCommand,
  state: ServicePointState,
): readonly ServicePointEvent[] {
  if (state.status === 'REGISTERED' && isDeepStrictEqual(state.point, point)) return [];
  const desks = point.desks?.map(({ desk }) => desk) ?? [];
  const repeated = desks.findIndex((desk, index) => desks.indexOf(desk) < index);
  if (repeated >= 0) {
    const path = `body.desks[${repeated}].desk`;
    throw new AppError('request_invalid', {}, { issues: [{ path, code: 'field_repeated' }] });
  }
  return [eventOf(servicePointRegistered, point)];
}
