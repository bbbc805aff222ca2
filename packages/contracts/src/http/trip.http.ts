import { text } from '@walking-hall/bundle-sdk';
import { instant, localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { tripPlan } from '../events/trip.events.ts';
import { bundleId, itemId, regionCode, servicePointId, tripId } from '../ids.ts';
import { publicText } from '../public-text.ts';
import { pageOf, pageQuery } from './common.http.ts';

const planned = tripPlan.shape;

/** Where and when a mobile service point stands, and what became of it. */
export const trip = tripPlan.extend({
  servicePoint: servicePointId,
  trip: tripId,
  region: regionCode,
  status: z.enum(['PUBLISHED', 'OPEN', 'CLOSED', 'CANCELLED']),
  openedAt: instant.optional(),
  closedAt: instant.optional(),
  personsServed: z.number().int().optional(),
  problemsSolved: z.number().int().optional(),
  /** Why it was cancelled. */
  reason: z.string().optional(),
});
export type TripView = z.infer<typeof trip>;

/** What a trip offers of a bundle, by its stages. */
export const stageOffer = z.strictObject({
  stage: z.string(),
  name: text,
  /** Handling items; empty where the trip or its region offers none of the stage. */
  items: z.array(z.strictObject({ item: itemId, name: text })),
});

const params = z.strictObject({ servicePointId, tripId });
const byPoint = z.strictObject({ servicePointId });
const managers = ['center-admin', 'platform-admin', 'specialist'] as const;
const tag = 'trips';
const path = '/service-points/{servicePointId}/trips';

/** Days of China's time, both included. */
const days = { from: localDate.optional(), to: localDate.optional() };

export const publishTrip = defineOperation({
  id: 'publishTrip',
  method: 'put',
  path: `${path}/{tripId}`,
  tag,
  summary: {
    zh: '发布或调整外出服务',
    en: 'Publish a trip of a mobile service point, or change it before it opens',
  },
  access: managers,
  params,
  body: z.strictObject({
    form: planned.form.default('ROUTINE'),
    place: planned.place,
    opensAt: instant,
    closesAt: instant,
    audience: planned.audience.default({}),
    theme: planned.theme,
  }),
  success: { status: 200, body: trip },
  errors: [
    'service_point_unknown',
    'service_point_fixed',
    'bundle_not_enabled',
    'outside_scope',
    'trip_begun',
    'stale_version',
  ],
});

export const getTrip = defineOperation({
  id: 'getTrip',
  method: 'get',
  path: `${path}/{tripId}`,
  tag,
  summary: { zh: '查看外出服务', en: 'See a trip' },
  access: 'public',
  params,
  success: { status: 200, body: trip },
  errors: ['trip_not_found'],
});

export const getTripOffers = defineOperation({
  id: 'getTripOffers',
  method: 'get',
  path: `${path}/{tripId}/offers`,
  tag,
  summary: { zh: '查看外出服务可办事项', en: 'See what a trip offers of a bundle now, stage by stage' },
  access: 'public',
  params,
  query: z.strictObject({ bundle: bundleId }),
  success: { status: 200, body: z.strictObject({ stages: z.array(stageOffer) }) },
  errors: ['trip_not_found', 'bundle_not_enabled'],
});

export const listTrips = defineOperation({
  id: 'listTrips',
  method: 'get',
  path,
  tag,
  summary: { zh: '列出服务点的外出服务', en: 'List the trips of a service point by date' },
  access: 'public',
  params: byPoint,
  query: pageQuery.extend(days),
  success: { status: 200, body: pageOf(trip) },
});

export const listTripsOfRegion = defineOperation({
  id: 'listTripsOfRegion',
  method: 'get',
  path: '/trips',
  tag,
  summary: { zh: '列出一个区域的外出服务', en: 'List the trips of a region by date' },
  access: 'public',
  query: pageQuery.extend({ region: regionCode, ...days }),
  success: { status: 200, body: pageOf(trip) },
});

const act = { method: 'post', tag, access: managers, params, success: { status: 200, body: trip } } as const;
const refusals = ['trip_not_found', 'outside_scope', 'status_move_invalid', 'stale_version'] as const;

export const openTrip = defineOperation({
  ...act,
  id: 'openTrip',
  path: `${path}/{tripId}/opening`,
  summary: { zh: '外出服务开始', en: 'Open a trip on its day' },
  body: z.strictObject({}),
  errors: [...refusals, 'trip_not_today'],
});

export const closeTrip = defineOperation({
  ...act,
  id: 'closeTrip',
  path: `${path}/{tripId}/closing`,
  summary: {
    zh: '外出服务结束，登记服务人次和现场解决的问题',
    en: 'Close a trip with how many people were served and how many problems solved on the spot',
  },
  body: z.strictObject({
    personsServed: z.number().int().min(0).max(100_000),
    problemsSolved: z.number().int().min(0).max(100_000),
  }),
  errors: refusals,
});

export const cancelTrip = defineOperation({
  ...act,
  id: 'cancelTrip',
  path: `${path}/{tripId}/cancellation`,
  summary: {
    zh: '取消外出服务',
    en: 'Cancel a trip that has not opened, with the reason; its bookings are cancelled',
  },
  body: z.strictObject({ reason: publicText }),
  errors: refusals,
});
