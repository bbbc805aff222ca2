import { instant } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { partyRef } from '../ids.ts';
import { noticeCategory, noticeChannel } from '../notice-terms.ts';
import { pageOf, pageQuery, readFeed } from './common.http.ts';
import { noticeRuleOperations } from './notice-rule.http.ts';
import { noticeStatus, obligationOperations } from './obligation.http.ts';
import { followers, staff } from './staff-roles.ts';

const eventPosition = z.coerce.number().int().min(0);

export const notice = z.strictObject({
  notice: z.string(),
  rule: z.string(),
  /** A party, a department’s code, or `managers/{region}`. */
  recipient: z.string(),
  channel: noticeChannel,
  status: noticeStatus,
  /** Why it was skipped, or the code of the last failure. */
  reason: z.string().optional(),
  attempts: z.number().int(),
  about: z.string(),
  title: z.string(),
  body: z.string(),
  at: instant,
});

export const listFeed = defineOperation({
  id: 'listFeed',
  method: 'get',
  path: '/feed',
  tag: 'notices',
  summary: {
    zh: '我的消息',
    en: 'The in-app notices of the caller, newest first; an officer sees the departments’',
  },
  access: followers,
  query: pageQuery.extend({ department: z.string().optional() }),
  success: { status: 200, body: pageOf(notice) },
});

export const readNotice = defineOperation({
  id: 'readNotice',
  method: 'post',
  path: '/notices/{noticeId}/reading',
  tag: 'notices',
  summary: { zh: '标为已读', en: 'Mark an in-app notice as read' },
  access: ['applicant', 'agent', 'officer', 'center-admin'],
  params: z.strictObject({ noticeId: z.string().max(300) }),
  body: z.strictObject({}),
  success: { status: 200, body: notice },
  errors: ['notice_unknown'],
});

export const listNotices = defineOperation({
  id: 'listNotices',
  method: 'get',
  path: '/notices',
  tag: 'notices',
  summary: {
    zh: '某办件应发与已发的通知',
    en: 'Every notice owed about a case or application, and what became of it',
  },
  access: staff,
  query: pageQuery.extend({ about: z.string().max(100) }),
  success: { status: 200, body: pageOf(notice) },
});

export const streamNotices = defineOperation({
  id: 'streamNotices',
  method: 'get',
  path: '/notices/stream',
  tag: 'notices',
  summary: {
    zh: '实时接收我的消息（SSE）',
    en: 'The in-app notices of the caller as server-sent events, from `Last-Event-ID` on; `reload` asks to read the feed anew',
  },
  access: followers,
  /** The header, for clients that can not send one. */
  query: z.strictObject({ lastEventId: eventPosition.optional() }),
  success: { status: 200, body: z.string(), mediaType: 'text/event-stream' },
  errors: ['too_many_streams'],
});

const preferences = z.strictObject({ party: partyRef, optedOut: z.array(noticeCategory) });

export const getNoticePreferences = defineOperation({
  id: 'getNoticePreferences',
  method: 'get',
  path: '/preferences',
  tag: 'notices',
  summary: { zh: '我的消息偏好', en: 'Which kinds of notices the caller’s party does not want' },
  access: ['applicant', 'agent'],
  success: { status: 200, body: preferences },
  errors: ['outside_scope'],
});

export const putNoticePreferences = defineOperation({
  id: 'putNoticePreferences',
  method: 'put',
  path: '/preferences',
  tag: 'notices',
  summary: {
    zh: '设置消息偏好（政策推送可退订，法定告知不可）',
    en: 'Opt out of what is pushed unasked; what the law obliges to say comes in any case',
  },
  access: ['applicant', 'agent'],
  body: z.strictObject({ optedOut: z.array(noticeCategory).max(4) }),
  success: { status: 200, body: preferences },
  errors: ['outside_scope', 'opt_out_refused', 'stale_version'],
});

export const notificationOperations = [
  listFeed,
  streamNotices,
  readNotice,
  listNotices,
  getNoticePreferences,
  putNoticePreferences,
  ...noticeRuleOperations,
  ...obligationOperations,
  readFeed,
] as const;
