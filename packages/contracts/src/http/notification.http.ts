import { text } from '@walking-hall/bundle-sdk';
import { instant } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { pageOf, pageQuery, readFeed } from './common.http.ts';

export const notice = z.strictObject({
  notice: z.string(),
  rule: z.string(),
  /** A party or a department. */
  recipient: z.string(),
  channel: z.enum(['IN_APP', 'EMAIL']),
  status: z.enum(['INTENDED', 'DELIVERED', 'SKIPPED', 'RETRYING', 'FAILED', 'READ']),
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
  access: [
    'applicant',
    'agent',
    'officer',
    'clerk',
    'specialist',
    'center-admin',
    'supervisor',
    'platform-admin',
  ],
  query: pageQuery.extend({ department: z.string().optional() }),
  success: { status: 200, body: pageOf(notice) },
});

export const readNotice = defineOperation({
  id: 'readNotice',
  method: 'post',
  path: '/notices/{noticeId}/reading',
  tag: 'notices',
  summary: { zh: '标为已读', en: 'Mark an in-app notice as read' },
  access: ['applicant', 'agent', 'officer'],
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
  access: ['clerk', 'officer', 'specialist', 'center-admin', 'supervisor', 'platform-admin'],
  query: pageQuery.extend({ about: z.string().max(100) }),
  success: { status: 200, body: pageOf(notice) },
});

const rule = z.strictObject({
  /** `task-refused`, or with its bundle: `lending-library/card-ready`. */
  rule: z.string(),
  /** A number for the hall's own rules; a digest of the content for a bundle's. */
  version: z.string(),
  on: z.string(),
  to: z.enum(['APPLICANT', 'DEPARTMENT']),
  channels: z.array(z.enum(['IN_APP', 'EMAIL'])),
  title: text,
  body: text,
});

export const listRules = defineOperation({
  id: 'listRules',
  method: 'get',
  path: '/rules',
  tag: 'notices',
  summary: { zh: '通知规则', en: 'The rules by which notices are owed' },
  access: ['center-admin', 'supervisor', 'platform-admin'],
  success: { status: 200, body: z.strictObject({ entries: z.array(rule) }) },
});

export const notificationOperations = [listFeed, readNotice, listNotices, listRules, readFeed] as const;
