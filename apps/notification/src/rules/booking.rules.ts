import type { Rule } from './rule.ts';
import { toApplicant } from './sending.ts';

const byPhoneToo: typeof toApplicant = { ...toApplicant, channels: ['IN_APP', 'EMAIL', 'SMS'] };

/** What is said about a place that somebody has booked. A change is a place given back and another one taken. */
export const bookingRules: readonly Rule[] = [
  {
    ...toApplicant,
    id: 'booking-placed',
    on: 'hall.booking.placed.v1',
    title: { zh: '预约成功：{startsAt}', en: 'Booked: {startsAt}' },
    body: {
      zh: '您已预约 {startsAt} 至 {endsAt} 到{servicePoint}办理，预约编号 {bookingId}。如不能前来，请提前取消。',
      en: 'You are booked at {servicePoint} from {startsAt} to {endsAt}, number {bookingId}. If you can not come, please cancel in time.',
    },
  },
  {
    ...toApplicant,
    id: 'booking-cancelled',
    on: 'hall.booking.cancelled.v1',
    when: [{ term: 'byTrip', is: false }],
    title: { zh: '预约已取消：{startsAt}', en: 'Booking cancelled: {startsAt}' },
    body: {
      zh: '您 {startsAt} 在{servicePoint}的预约（{bookingId}）已取消。',
      en: 'Your booking at {servicePoint} at {startsAt} ({bookingId}) is cancelled.',
    },
  },
  {
    ...byPhoneToo,
    id: 'booking-trip-cancelled',
    on: 'hall.booking.cancelled.v1',
    when: [{ term: 'byTrip', is: true }],
    title: { zh: '流动服务取消或改期：{startsAt}', en: 'The trip was cancelled or changed: {startsAt}' },
    body: {
      zh: '{servicePoint} {startsAt} 的流动服务已取消或改期，您的预约（{bookingId}）随之取消，敬请谅解。请重新预约。',
      en: 'The trip of {servicePoint} at {startsAt} was cancelled or changed, and your booking ({bookingId}) with it. We are sorry; please book again.',
    },
  },
  {
    ...toApplicant,
    id: 'booking-missed',
    on: 'hall.booking.missed.v1',
    title: { zh: '未到场：{startsAt}', en: 'You were not there: {startsAt}' },
    body: {
      zh: '您没有在 {startsAt} 到{servicePoint}办理（预约编号 {bookingId}）。仍需办理的，请重新预约。',
      en: 'You did not come to {servicePoint} at {startsAt} (booking {bookingId}). If you still need a place, please book again.',
    },
  },
];
