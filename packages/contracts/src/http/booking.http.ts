import { instant, localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import {
  bookingId,
  bundleId,
  deskId,
  itemId,
  partyRef,
  regionCode,
  servicePointId,
  slotId,
  tripId,
} from '../ids.ts';
import { pageOf, pageQuery } from './common.http.ts';

/** A stretch of a desk's time that can be booked. */
export const slot = z.strictObject({
  slot: slotId,
  startsAt: instant,
  endsAt: instant,
  capacity: z.number().int(),
  free: z.number().int(),
});

export const booking = z.strictObject({
  booking: bookingId,
  slot: slotId,
  servicePoint: servicePointId,
  trip: tripId.optional(),
  desk: deskId,
  region: regionCode,
  startsAt: instant,
  endsAt: instant,
  bundle: bundleId,
  items: z.array(itemId),
  party: partyRef.optional(),
  status: z.enum(['BOOKED', 'CANCELLED', 'MISSED']),
});
export type BookingView = z.infer<typeof booking>;

const tag = 'bookings';
const bookers = ['applicant', 'agent', 'clerk', 'specialist', 'center-admin', 'platform-admin'] as const;
const staff = ['clerk', 'specialist', 'center-admin', 'platform-admin'] as const;
const params = z.strictObject({ bookingId });
const success = { status: 200, body: booking } as const;

export const listSlots = defineOperation({
  id: 'listSlots',
  method: 'get',
  path: '/service-points/{servicePointId}/desks/{deskId}/slots',
  tag,
  summary: {
    zh: '查看可预约时段',
    en: 'See the slots of a desk on a day, those of a mobile point by its trip',
  },
  access: 'public',
  params: z.strictObject({ servicePointId, deskId }),
  query: z.strictObject({ date: localDate, trip: tripId.optional() }),
  success: { status: 200, body: z.strictObject({ entries: z.array(slot) }) },
  errors: ['service_point_unknown', 'desk_unknown', 'calendar_year_missing'],
});

export const bookSlot = defineOperation({
  id: 'bookSlot',
  method: 'post',
  path: '/slots/{slotId}/bookings',
  tag,
  summary: { zh: '预约', en: 'Book a place in a slot' },
  access: bookers,
  params: z.strictObject({ slotId }),
  body: z.strictObject({
    region: regionCode,
    bundle: bundleId,
    items: z.array(itemId).min(1).max(50),
    /** For whom staff, or an agent under a grant, books; an applicant books for the own party. */
    party: partyRef.optional(),
  }),
  success: { status: 201, body: booking },
  errors: [
    'slot_unknown',
    'slot_begun',
    'slot_full',
    'slots_all_full',
    'booking_exists',
    'order_invalid',
    'bundle_not_enabled',
    'service_point_unknown',
    'outside_scope',
    'agency_missing',
    'agency_ended',
    'agency_other_agent',
    'idempotency_key_reused',
    'calendar_year_missing',
  ],
});

export const getBooking = defineOperation({
  id: 'getBooking',
  method: 'get',
  path: '/bookings/{bookingId}',
  tag,
  summary: { zh: '查看预约', en: 'See a booking' },
  access: [...bookers, 'supervisor'],
  params,
  success,
  errors: ['booking_unknown'],
});

export const listBookings = defineOperation({
  id: 'listBookings',
  method: 'get',
  path: '/service-points/{servicePointId}/bookings',
  tag,
  summary: { zh: '列出服务点一日的预约', en: 'List the bookings of a service point on a day' },
  access: [...staff, 'supervisor'],
  params: z.strictObject({ servicePointId }),
  query: pageQuery.extend({ date: localDate }),
  success: { status: 200, body: pageOf(booking) },
});

export const listMyBookings = defineOperation({
  id: 'listMyBookings',
  method: 'get',
  path: '/my-bookings',
  tag,
  summary: { zh: '列出我的预约', en: 'List one’s own bookings, the latest first' },
  access: ['applicant', 'agent'],
  query: pageQuery,
  success: { status: 200, body: pageOf(booking) },
});

export const cancelBooking = defineOperation({
  id: 'cancelBooking',
  method: 'post',
  path: '/bookings/{bookingId}/cancellation',
  tag,
  summary: { zh: '取消预约', en: 'Cancel a booking before its slot begins' },
  access: bookers,
  params,
  body: z.strictObject({}),
  success,
  errors: ['booking_unknown', 'status_move_invalid', 'slot_begun'],
});

export const missBooking = defineOperation({
  id: 'missBooking',
  method: 'post',
  path: '/bookings/{bookingId}/no-show',
  tag,
  summary: { zh: '登记爽约', en: 'Record that nobody came, once the slot has begun' },
  access: staff,
  params,
  body: z.strictObject({}),
  success,
  errors: ['booking_unknown', 'status_move_invalid', 'slot_not_begun'],
});
