import { localDate, timeOfDay } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { ticketClass, waits } from '../events/queue.events.ts';
import { bookingId, deskId, itemId, queueTicketId, servicePointId, windowGroupId } from '../ids.ts';
import { staff } from './staff-roles.ts';

/** A place in line. Holds nothing about its holder; the id is the holder's alone. */
export const queueTicket = z.strictObject({
  ticket: queueTicketId,
  servicePoint: servicePointId,
  group: windowGroupId,
  number: z.string(),
  class: ticketClass,
  item: itemId.optional(),
  status: z.enum(['WAITING', 'CALLED', 'IN_SERVICE', 'ENDED']),
  /** While waiting: 1 for who is called next. */
  place: z.int().optional(),
  /** While waiting; absent where today's services give no basis for an estimate. */
  estimatedWaitMinutes: z.int().optional(),
  /** From the call on. */
  window: deskId.optional(),
});
export type QueueTicket = z.infer<typeof queueTicket>;

const halfHour = z.string().regex(/^([01]\d|2[0-3]):(00|30)$/);

/** Waits of one half hour of one group on one day. Refused one by one, each with its reasons. */
export const waitHistoryRow = z.strictObject({
  date: localDate,
  group: windowGroupId,
  from: halfHour,
  ...waits.shape,
});

const clerks = ['clerk', 'specialist', 'center-admin'] as const;
const pointParams = z.strictObject({ servicePointId });
const ticketParams = z.strictObject({ queueTicketId });
const tag = 'queue';
const nothing = z.strictObject({});
const success = { status: 200, body: queueTicket } as const;

export const takeTicket = defineOperation({
  id: 'takeTicket',
  method: 'post',
  path: '/service-points/{servicePointId}/queue-tickets',
  tag,
  summary: {
    zh: '取号：按窗口组、事项或预约',
    en: 'Take a ticket, by window group, item or booking',
  },
  access: ['applicant', 'agent', 'partner', ...clerks],
  params: pointParams,
  body: z
    .strictObject({
      group: windowGroupId.optional(),
      item: itemId.optional(),
      booking: bookingId.optional(),
      /** Elderly, disabled, or whom else the region names: declared, never proven. */
      priority: z.boolean().default(false),
    })
    .refine(({ group, item, booking }) => group ?? item ?? booking, {
      path: ['group'],
      params: { code: 'field_required' },
    }),
  success: { status: 201, body: queueTicket },
  errors: [
    'service_point_unknown',
    'hall_layout_unknown',
    'window_group_unknown',
    'item_without_group',
    'booking_unknown',
    'booking_not_today',
    'idempotency_key_reused',
  ],
});

export const getTicket = defineOperation({
  id: 'getTicket',
  method: 'get',
  path: '/queue-tickets/{queueTicketId}',
  tag,
  summary: { zh: '查看排队进度', en: 'See the place in line and how long it may take' },
  access: 'public',
  params: ticketParams,
  success,
  errors: ['queue_ticket_unknown'],
});

export const cancelTicket = defineOperation({
  id: 'cancelTicket',
  method: 'post',
  path: '/queue-tickets/{queueTicketId}/cancellation',
  tag,
  summary: { zh: '放弃排队', en: 'Give up the place in line' },
  access: 'public',
  params: ticketParams,
  body: nothing,
  success,
  errors: ['queue_ticket_unknown', 'status_move_invalid'],
});

export const callNext = defineOperation({
  id: 'callNext',
  method: 'post',
  path: '/service-points/{servicePointId}/windows/{deskId}/calls',
  tag,
  summary: {
    zh: '叫下一号：特殊群体优先，其次到点的预约，再按取号先后',
    en: 'Call the next ticket to a window: priority first, then bookings whose time has come, then in order of issue',
  },
  access: clerks,
  params: z.strictObject({ servicePointId, deskId }),
  body: z.strictObject({
    /** Of the groups that the window serves, this one alone. */
    group: windowGroupId.optional(),
  }),
  success: {
    status: 200,
    body: z.strictObject({
      /** Absent where nobody waits whom the clerk may serve. */
      ticket: queueTicket.optional(),
      /** How many wait in the window's groups. */
      waiting: z.int(),
    }),
  },
  errors: [
    'hall_layout_unknown',
    'window_unknown',
    'window_group_unknown',
    'window_not_open',
    'window_busy',
    'clerk_not_qualified',
    'outside_scope',
    'idempotency_key_reused',
  ],
});

const act = {
  method: 'post',
  tag,
  access: clerks,
  params: ticketParams,
  success,
  errors: ['queue_ticket_unknown', 'status_move_invalid', 'outside_scope'],
} as const;

export const recallTicket = defineOperation({
  ...act,
  id: 'recallTicket',
  body: nothing,
  path: '/queue-tickets/{queueTicketId}/recall',
  summary: { zh: '重呼', en: 'Call a ticket again' },
});

export const startTicket = defineOperation({
  ...act,
  id: 'startTicket',
  body: nothing,
  path: '/queue-tickets/{queueTicketId}/start',
  summary: { zh: '开始办理', en: 'Begin to serve a called ticket' },
});

export const finishTicket = defineOperation({
  ...act,
  id: 'finishTicket',
  body: nothing,
  path: '/queue-tickets/{queueTicketId}/finish',
  summary: { zh: '办理结束', en: 'End the service of a ticket' },
});

export const missTicket = defineOperation({
  ...act,
  id: 'missTicket',
  body: nothing,
  path: '/queue-tickets/{queueTicketId}/no-show',
  summary: { zh: '过号', en: 'Record that nobody came' },
});

export const transferTicket = defineOperation({
  ...act,
  id: 'transferTicket',
  path: '/queue-tickets/{queueTicketId}/transfer',
  summary: { zh: '转到其他窗口组', en: 'Hand a ticket over to another group; it keeps its number and time' },
  body: z.strictObject({ group: windowGroupId }),
  errors: [...act.errors, 'hall_layout_unknown', 'window_group_unknown'],
});

export const getBoard = defineOperation({
  id: 'getBoard',
  method: 'get',
  path: '/service-points/{servicePointId}/board',
  tag,
  summary: { zh: '叫号屏', en: 'The screen of a hall: numbers that are called, and how many wait' },
  access: 'public',
  params: pointParams,
  query: z.strictObject({ group: windowGroupId.optional() }),
  success: {
    status: 200,
    body: z.strictObject({
      groups: z.array(
        z.strictObject({
          group: windowGroupId,
          name: z.strictObject({ zh: z.string(), en: z.string() }),
          calling: z.array(z.strictObject({ number: z.string(), window: deskId })),
          waiting: z.int(),
        }),
      ),
    }),
  },
  errors: ['hall_layout_unknown', 'window_group_unknown'],
});

export const getWaits = defineOperation({
  id: 'getWaits',
  method: 'get',
  path: '/service-points/{servicePointId}/waits',
  tag,
  summary: {
    zh: '查看一组窗口一日的等候时间与去年同期',
    en: 'See how long people waited in a group on a day, by half hours, beside the matched day of last year',
  },
  access: staff,
  params: pointParams,
  query: z.strictObject({ group: windowGroupId, date: localDate }),
  success: {
    status: 200,
    body: z.strictObject({
      /** Absent where the calendar gives none. */
      matchedDate: localDate.optional(),
      buckets: z.array(
        z.strictObject({ from: timeOfDay, waits: waits.optional(), baseline: waits.optional() }),
      ),
    }),
  },
  errors: ['hall_layout_unknown', 'window_group_unknown', 'outside_scope'],
});

export const importWaitHistory = defineOperation({
  id: 'importWaitHistory',
  method: 'post',
  path: '/service-points/{servicePointId}/wait-history',
  tag,
  summary: {
    zh: '导入原叫号系统的历史等候时间',
    en: 'Import past waits from a former queue machine; rows are refused one by one',
  },
  access: ['center-admin', 'platform-admin'],
  params: pointParams,
  body: z.strictObject({
    /** Each a `WaitHistoryRow`; one that is not is refused alone. */
    rows: z.array(z.unknown()).min(1).max(1_000),
  }),
  success: {
    status: 200,
    body: z.strictObject({
      accepted: z.int(),
      refused: z.array(
        z.strictObject({
          row: z.int(),
          reasons: z.array(z.strictObject({ path: z.string(), code: z.string(), message: z.string() })),
        }),
      ),
    }),
  },
  errors: ['hall_layout_unknown', 'outside_scope'],
});
