import { instant } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineEvent, topics } from '../define-event.ts';
import { deferReason, noticeCategory, noticeChannel, noticeParam, skipReason } from '../notice-terms.ts';
import { noticeSetupEvents } from './notice-setup.events.ts';
import { reconciliationEvents } from './reconciliation.events.ts';

/** One notice: for one event, one recipient, one channel. */
const notice = {
  notice: z.string(),
  event: z.string(),
  rule: z.string(),
  /** A party, a department’s code, or `managers/{region}`. */
  recipient: z.string(),
  channel: noticeChannel,
};

export const noticeIntended = defineEvent({
  topic: topics.notification,
  summary: 'A notice is owed; written down before anything is sent.',
  type: 'hall.notice.intended.v1',
  data: z.strictObject({
    ...notice,
    /** Digest of the words, which a region may have chosen; those of the rule’s version where absent. */
    text: z.string().optional(),
    category: noticeCategory.optional(),
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
  data: z.strictObject({
    ...notice,
    attempts: z.number().int().min(1),
    /** Name of the provider that took it. */
    provider: z.string().optional(),
    at: instant,
  }),
});

export const noticeDeferred = defineEvent({
  topic: topics.notification,
  summary: 'A notice waits for another hour or day.',
  type: 'hall.notice.deferred.v1',
  data: z.strictObject({ ...notice, reason: deferReason, until: instant, at: instant }),
});

export const noticeSkipped = defineEvent({
  topic: topics.notification,
  summary: 'A notice was not sent, and why.',
  type: 'hall.notice.skipped.v1',
  data: z.strictObject({ ...notice, reason: skipReason, at: instant }),
});

export const noticeFailed = defineEvent({
  topic: topics.notification,
  summary: 'An attempt failed; it is tried again unless `final`.',
  type: 'hall.notice.failed.v1',
  data: z.strictObject({
    ...notice,
    attempts: z.number().int().min(1),
    final: z.boolean(),
    /** True where the provider will never take it: an address that bounces, a number that is none. */
    refused: z.boolean().optional(),
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
  noticeDeferred,
  noticeSkipped,
  noticeFailed,
  noticeRead,
  ...noticeSetupEvents,
  ...reconciliationEvents,
];
