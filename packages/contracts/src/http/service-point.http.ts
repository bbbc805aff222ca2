import { instant } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { bundleId, itemId, regionCode, servicePointId, tripId } from '../ids.ts';
import { localizedText, pageOf, pageQuery } from './common.http.ts';

export const servicePoint = z.strictObject({
  servicePoint: servicePointId,
  name: localizedText,
  kind: z.enum(['HALL', 'STATION', 'MOBILE', 'KIOSK', 'ONLINE']),
  region: regionCode,
  offers: z.array(z.strictObject({ bundle: bundleId, items: z.array(itemId).min(1) })).optional(),
  officeHours: z.array(z.strictObject({ from: z.string(), to: z.string() })),
  trips: z.array(z.strictObject({ trip: tripId, place: z.string(), opensAt: instant, closesAt: instant })),
});

const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const servicePointParams = z.strictObject({ servicePointId });

export const putServicePoint = defineOperation({
  id: 'putServicePoint',
  method: 'put',
  path: '/service-points/{servicePointId}',
  tag: 'service-points',
  summary: { zh: '设置服务点', en: 'Set up or change a service point' },
  access: ['center-admin', 'platform-admin'],
  params: servicePointParams,
  body: z.strictObject({
    name: localizedText,
    kind: servicePoint.shape.kind,
    region: regionCode,
    offers: servicePoint.shape.offers,
    officeHours: z
      .array(z.strictObject({ from: hour, to: hour }))
      .min(1)
      .optional(),
  }),
  success: { status: 200, body: servicePoint },
  errors: ['region_unknown', 'outside_scope', 'stale_version'],
});

export const publishTrip = defineOperation({
  id: 'publishTrip',
  method: 'put',
  path: '/service-points/{servicePointId}/trips/{tripId}',
  tag: 'service-points',
  summary: { zh: '发布外出服务', en: 'Publish a trip of a mobile service point' },
  access: ['center-admin', 'platform-admin', 'specialist'],
  params: servicePointParams.extend({ tripId }),
  body: z.strictObject({ place: z.string().min(1).max(200), opensAt: instant, closesAt: instant }),
  success: { status: 200, body: servicePoint },
  errors: ['service_point_unknown', 'outside_scope', 'trip_exists'],
});

export const getServicePoint = defineOperation({
  id: 'getServicePoint',
  method: 'get',
  path: '/service-points/{servicePointId}',
  tag: 'service-points',
  summary: { zh: '查看服务点', en: 'See a service point and its trips' },
  access: 'public',
  params: servicePointParams,
  success: { status: 200, body: servicePoint },
  errors: ['service_point_unknown'],
});

export const listServicePoints = defineOperation({
  id: 'listServicePoints',
  method: 'get',
  path: '/service-points',
  tag: 'service-points',
  summary: { zh: '列出一个区域的服务点', en: 'List the service points of a region' },
  access: 'public',
  query: pageQuery.extend({ region: regionCode }),
  success: { status: 200, body: pageOf(servicePoint) },
});
