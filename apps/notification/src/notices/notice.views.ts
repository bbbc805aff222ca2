import { noticeParam, partyRef } from '@walking-hall/contracts';
import { defineQuery, defineView, type ViewPut } from '@walking-hall/persistence';
import { z } from 'zod';
import { channelName } from '../channels/channel.ts';
import { isOpen, type NoticeState } from './notice.ts';
import { noticeId } from './notice-id.ts';

const noticeDocument = z.strictObject({
  notice: noticeId,
  rule: z.string(),
  recipient: z.string(),
  /** The recipient, where that is a party: nobody else's notice is open to a party. */
  party: z.string().optional(),
  /** The department that the event belongs to, whoever the recipient is. */
  department: z.string().optional(),
  /** Path. */
  region: z.string().optional(),
  channel: channelName,
  status: z.enum(['INTENDED', 'DELIVERED', 'SKIPPED', 'RETRYING', 'FAILED', 'READ']),
  reason: z.string().optional(),
  attempts: z.number().int(),
  about: z.string(),
  /** What an application and its case have in common: see `subjectOf`. */
  subject: z.string(),
  params: z.record(z.string(), noticeParam),
  at: z.string(),
  /** When to send it, or to look after an attempt that was interrupted. Absent once nothing more happens. */
  dueAt: z.string().optional(),
});
export type NoticeDocument = z.infer<typeof noticeDocument>;

/** Every notice that is or was owed, with what became of it. Texts are not kept: they are rendered when read. */
export const noticeView = defineView({
  name: 'notices',
  schema: noticeDocument,
  indexes: {
    feed: ['recipient', 'channel', 'at'],
    subject: ['subject', 'at'],
    due: ['dueAt'],
  },
  scope: { region: 'region', department: 'department', party: 'party' },
});

export const feedQuery = defineQuery(noticeView, { equals: ['recipient', 'channel'], orderBy: 'at' });
export const subjectQuery = defineQuery(noticeView, { equals: ['subject'], orderBy: 'at' });
export const dueQuery = defineQuery(noticeView, { orderBy: 'dueAt' });

/** The views of a notice's state, without their seq. */
export function viewsOf(id: string, state: NoticeState): Omit<ViewPut, 'seq'>[] {
  return state.status === 'NONE' ? [] : [{ view: noticeView, key: id, doc: documentOf(state) }];
}

export function documentOf(state: Exclude<NoticeState, { status: 'NONE' }>): NoticeDocument {
  const { notice, rule, recipient, channel, about, region, department, params } = state.owed;
  const reason = reasonOf(state);
  return {
    notice,
    rule,
    recipient,
    channel,
    status: shownStatus(state),
    attempts: state.attempts,
    about,
    subject: subjectOf(about),
    params: { ...params },
    at: state.at,
    ...(partyRef.safeParse(recipient).success ? { party: recipient } : {}),
    ...(region === undefined ? {} : { region }),
    ...(department === undefined ? {} : { department }),
    ...(reason === undefined ? {} : { reason }),
    ...(isOpen(state) ? { dueAt: state.dueAt } : {}),
  };
}

/**
 * An application and its case are one matter, and a case's id is made of the application's (`caseIdOf`): the digits that
 * they share find what was said before and after acceptance.
 */
export function subjectOf(about: string): string {
  return /^(?:app|case)_([0-9a-f]{24})/.exec(about)?.[1] ?? about;
}

function shownStatus(state: Exclude<NoticeState, { status: 'NONE' }>): NoticeDocument['status'] {
  if (state.status !== 'SENDING') return state.status;
  return state.attempts > 1 ? 'RETRYING' : 'INTENDED';
}

function reasonOf(state: NoticeState): string | undefined {
  switch (state.status) {
    case 'SKIPPED':
      return state.reason;
    case 'RETRYING':
    case 'FAILED':
      return state.code;
    default:
      return undefined;
  }
}
