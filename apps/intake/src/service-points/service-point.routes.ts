import { getServicePoint, listServicePoints, putServicePoint } from '@walking-hall/contracts';
import { everything, type Persistence } from '@walking-hall/persistence';
import {
  type BoundRoute,
  executeContext,
  requestInvalid,
  requireRegion,
  route,
} from '@walking-hall/service-kit';
import { type OfficeHours, officeHours as officeHoursSchema } from '@walking-hall/working-calendar';
import { getRegionPath } from '../regions/region.subscriptions.ts';
import type { ServicePoint, ServicePointStore } from './service-point.store.ts';
import { pointsOfRegion, servicePointView } from './service-point.views.ts';

export function servicePointRoutes(
  { points, getPoint }: ServicePointStore,
  persistence: Persistence,
  hours: OfficeHours,
): readonly BoundRoute[] {
  const answer = async (id: string) => {
    const { doc, seq } = await getPoint(id);
    return { body: shown(doc), seq };
  };
  return [
    route(putServicePoint, async (request) => {
      const { servicePointId } = request.params;
      const { name, kind, region, offers, officeHours, desks } = request.body;
      const regionPath = await getRegionPath(persistence, region);
      requireRegion(request.principal, regionPath);
      // Nobody takes over a point of another region by moving it into their own.
      const known = await persistence.views.get(servicePointView, servicePointId, everything);
      if (known) requireRegion(request.principal, known.doc.regionPath);
      const point = {
        servicePoint: servicePointId,
        name,
        kind,
        region,
        regionPath,
        officeHours: checkHours(officeHours ?? hours),
        ...(offers === undefined ? {} : { offers }),
        ...(desks === undefined ? {} : { desks }),
      };
      await points.execute(servicePointId, { kind: 'register', point }, executeContext(request));
      return answer(servicePointId);
    }),
    route(getServicePoint, async ({ params }) => answer(params.servicePointId)),
    route(listServicePoints, async ({ query: { region, ...page } }) => {
      const found = await persistence.views.find(pointsOfRegion, { equals: { region }, ...page }, everything);
      return { body: { entries: found.documents.map(({ doc }) => shown(doc)), next: found.next } };
    }),
  ];
}

function shown({ regionPath: _, ...point }: ServicePoint) {
  return point;
}

/** @throws AppError `request_invalid` where the hours do not follow one another */
function checkHours(hours: OfficeHours): OfficeHours {
  const parsed = officeHoursSchema.safeParse(hours);
  if (!parsed.success) throw requestInvalid([{ path: 'body.officeHours', code: 'field_format' }]);
  return parsed.data;
}
