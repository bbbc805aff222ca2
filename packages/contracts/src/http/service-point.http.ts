import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { desk } from '../events/intake.events.ts';
import { bundleId, itemId, regionCode, servicePointId } from '../ids.ts';
import { localizedText, pageOf, pageQuery } from './common.http.ts';

export const servicePoint = z.strictObject({
  servicePoint: servicePointId,
  name: localizedText,
  kind: z.enum(['HALL', 'STATION', 'MOBILE', 'KIOSK', 'ONLINE']),
  region: regionCode,
  offers: z.array(z.strictObject({ bundle: bundleId, items: z.array(itemId).min(1) })).optional(),
  officeHours: z.array(z.strictObject({ from: z.string(), to: z.string() })),
  /** What of it can be booked; absent or empty where nothing can. */
  desks: z.array(desk).optional(),
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
    desks: z.array(desk).max(200).optional(),
  }),
  success: { status: 200, body: servicePoint },
  errors: ['region_unknown', 'outside_scope', 'stale_version'],
});

export const getServicePoint = defineOperation({
  id: 'getServicePoint',
  method: 'get',
  path: '/service-points/{servicePointId}',
  tag: 'service-points',
  summary: { zh: '查看服务点', en: 'See a service point' },
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
