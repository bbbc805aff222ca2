import { regionPath, servicePoint } from '@walking-hall/contracts';
import { defineQuery, defineView } from '@walking-hall/persistence';
import type { ServicePointState } from './service-point.ts';

/** Service points; open to everybody. */
export const servicePointView = defineView({
  name: 'service_points',
  schema: servicePoint.extend({ regionPath }),
  indexes: { byRegion: ['region', 'servicePoint'] },
});
export const pointsOfRegion = defineQuery(servicePointView, { equals: ['region'], orderBy: 'servicePoint' });

export function servicePointPuts(id: string, state: ServicePointState) {
  if (state.status === 'NONE') return [];
  return [{ view: servicePointView, key: id, doc: state.point }];
}
