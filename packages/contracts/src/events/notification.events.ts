import { instant } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineEvent, topics } from '../define-event.ts';

/** One notice: for one event, one recipient, one channel. */
const notice = { notice: z.string(), event: z.string(), rule: z.string(), recipient: z.string(), channel: z.enum(['IN_APP', 'EMAIL']) };

export const noticeIntended = defineEvent({
  topic: topics.notification,
  summary: 'A notice is owed; written down before anything is sent.',
  type: 'hall.notice.intended.v1',
  data: z.strictObject({
    ...notice,
    /** What it is about: the case or application. */
    about: z.string(),
    region: z.string().optional(),
    /** The texts' parameters: ids, names of items, dates. Nothing personal. */
    params: z.record(z.string(), z.unknown()),
    at: instant,
  }),
});

export const noticeDelivered = defineEvent({
  topic: topics.notification,
  summary: 'A notice was handed over to its channel.',
  type: 'hall.notice.delivered.v1',
  data: z.strictObject({ ...notice, attempts: z.number().int().min(1), at: instant }),
});

export const noticeSkipped = defineEvent({
  topic: topics.notification,
  summary: 'A notice was not sent, and why.',
  type: 'hall.notice.skipped.v1',
  data: z.strictObject({ ...notice, reason: z.enum(['NO_ADDRESS', 'CHANNEL_OFF', 'REFUSED_BY_PROVIDER']), at: instant }),
});

export const noticeFailed = defineEvent({
  topic: topics.notification,
  summary: 'An attempt failed; it is tried again unless `final`.',
  type: 'hall.notice.failed.v1',
  data: z.strictObject({ ...notice, attempts: z.number().int().min(1), final: z.boolean(), code: z.string(), at: instant }),
});

export const noticeRead = defineEvent({
  topic: topics.notification,
  summary: 'The recipient opened an in-app notice.',
  type: 'hall.notice.read.v1',
  data: z.strictObject({ ...notice, at: instant }),
});

export const notificationEvents = [noticeIntended, noticeDelivered, noticeSkipped, noticeFailed, noticeRead];
