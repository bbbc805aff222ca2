import { text } from '@walking-hall/bundle-sdk';
import { instant } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineEvent, topics } from '../define-event.ts';

/** What a text's placeholder stands for: a word, a number, a word in each language, or a list of those, a line each. */
export const noticeParam = z.union([z.string(), z.number(), text, z.array(text)]);
export type NoticeParam = z.infer<typeof noticeParam>;

/** One notice: for one event, one recipient, one channel. */
const notice = {
  notice: z.string(),
  event: z.string(),
  rule: z.string(),
  recipient: z.string(),
  channel: z.enum(['IN_APP', 'EMAIL']),
};

export const noticeIntended = defineEvent({
  topic: topics.notification,
  summary: 'A notice is owed; written down before anything is sent.',
  type: 'hall.notice.intended.v1',
  data: z.strictObject({
    ...notice,
    /** What it is about: the case or application. */
    about: z.string(),
    /** Path of the region. */
    region: z.string().optional(),
    /** The department that the event belongs to, where it has one; its officers see what was said. */
    department: z.string().optional(),
    /** The texts' parameters: ids, names of items, dates. Nothing personal. */
    params: z.record(z.string(), noticeParam),
    at: instant,
  }),
});

export const noticeAttemptStarted = defineEvent({
  topic: topics.notification,
  summary: 'One instance took the notice to send it; nobody else does so before `leaseUntil`.',
  type: 'hall.notice.attempt-started.v1',
  data: z.strictObject({ ...notice, attempts: z.number().int().min(1), leaseUntil: instant, at: instant }),
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
  data: z.strictObject({
    ...notice,
    reason: z.enum(['NO_ADDRESS', 'CHANNEL_OFF', 'REFUSED_BY_PROVIDER']),
    at: instant,
  }),
});

export const noticeFailed = defineEvent({
  topic: topics.notification,
  summary: 'An attempt failed; it is tried again unless `final`.',
  type: 'hall.notice.failed.v1',
  data: z.strictObject({
    ...notice,
    attempts: z.number().int().min(1),
    final: z.boolean(),
    code: z.string(),
    at: instant,
  }),
});

export const noticeRead = defineEvent({
  topic: topics.notification,
  summary: 'The recipient opened an in-app notice.',
  type: 'hall.notice.read.v1',
  data: z.strictObject({ ...notice, at: instant }),
});

export const notificationEvents = [
  noticeIntended,
  noticeAttemptStarted,
  noticeDelivered,
  noticeSkipped,
  noticeFailed,
  noticeRead,
];
