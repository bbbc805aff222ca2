import {
  deferReason,
  failureReason,
  noticeCategory,
  noticeChannel,
  noticeParam,
  noticeStatus,
  partyRef,
  skipReason,
} from '@walking-hall/contracts';
import { defineQuery, defineView, type ViewPut } from '@walking-hall/persistence';
import { z } from 'zod';
import { interrupted } from './notice.decide.ts';
import { isOpen, type NoticeState } from './notice.ts';
import { noticeId } from './notice-id.ts';

const noticeDocument = z.strictObject({
  notice: noticeId,
  event: z.string(),
  rule: z.string(),
  /** Digest of the words; those of the rule's version where absent. */
  text: z.string().optional(),
  category: noticeCategory.optional(),
  recipient: z.string(),
  /** The recipient, where that is a party: nobody else's notice is open to a party. */
  party: z.string().optional(),
  /** The recipient, where it can be read in the feed. */
  reader: z.string().optional(),
  /** The department that the event belongs to, whoever the recipient is. */
  department: z.string().optional(),
  /** Path. */
  region: z.string().optional(),
  channel: noticeChannel,
  status: noticeStatus,
  reason: z.union([skipReason, deferReason, failureReason]).optional(),
  /** Code of the last failure. */
  code: z.string().optional(),
  provider: z.string().optional(),
  attempts: z.number().int(),
  about: z.string(),
  /** What an application and its case have in common: see `subjectOf`. */
  subject: z.string(),
  params: z.record(z.string(), noticeParam),
  at: z.string(),
  changedAt: z.string(),
  /** When to send it, or to look after an attempt that was interrupted. Absent once nothing more happens. */
  dueAt: z.string().optional(),
});
export type NoticeDocument = z.infer<typeof noticeDocument>;

/** Every notice that is or was owed, with what became of it. Texts are not kept: they are rendered when read. */
export const noticeView = defineView({
  name: 'notices',
  schema: noticeDocument,
  indexes: {
    feed: ['reader', 'at'],
    subject: ['subject', 'at'],
    subjectstatus: ['subject', 'status', 'at'],
    status: ['status', 'at'],
    at: ['at'],
    event: ['event', 'at'],
    due: ['channel', 'dueAt'],
  },
  scope: { region: 'region', department: 'department', party: 'party' },
});

export const feedQuery = defineQuery(noticeView, { equals: ['reader'], orderBy: 'at' });
export const subjectQuery = defineQuery(noticeView, { equals: ['subject'], orderBy: 'at' });
export const subjectStatusQuery = defineQuery(noticeView, { equals: ['subject', 'status'], orderBy: 'at' });
export const statusQuery = defineQuery(noticeView, { equals: ['status'], orderBy: 'at' });
export const allQuery = defineQuery(noticeView, { orderBy: 'at' });
export const eventQuery = defineQuery(noticeView, { equals: ['event'], orderBy: 'at' });
export const dueQuery = defineQuery(noticeView, { equals: ['channel'], orderBy: 'dueAt' });

/** The views of a notice's state, without their seq. */
export function viewsOf(id: string, state: NoticeState): Omit<ViewPut, 'seq'>[] {
  return state.status === 'NONE' ? [] : [{ view: noticeView, key: id, doc: documentOf(state) }];
}

export function documentOf(state: Exclude<NoticeState, { status: 'NONE' }>): NoticeDocument {
  const { owed, at, changedAt, attempts } = state;
  return {
    ...owed,
    params: { ...owed.params },
    ...outcomeOf(state),
    attempts,
    subject: subjectOf(owed.about),
    at,
    changedAt,
    ...(partyRef.safeParse(owed.recipient).success ? { party: owed.recipient } : {}),
    ...(isReadable(state) ? { reader: owed.recipient } : {}),
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

function isReadable({ owed, status }: Exclude<NoticeState, { status: 'NONE' }>): boolean {
  return owed.channel === 'IN_APP' && (status === 'DELIVERED' || status === 'READ');
}

type Outcome = Pick<NoticeDocument, 'status' | 'reason' | 'code' | 'provider'>;

function outcomeOf(state: Exclude<NoticeState, { status: 'NONE' }>): Outcome {
  switch (state.status) {
    case 'INTENDED':
      return { status: 'INTENDED', ...(state.waitsFor === undefined ? {} : { reason: state.waitsFor }) };
    case 'SENDING':
      return { status: state.attempts > 1 ? 'RETRYING' : 'INTENDED' };
    case 'RETRYING':
      return { status: 'RETRYING', code: state.code };
    case 'DELIVERED':
      return { status: 'DELIVERED', provider: state.provider };
    case 'SKIPPED':
      return { status: 'SKIPPED', reason: state.reason };
    case 'FAILED':
      return { status: 'FAILED', reason: failureOf(state), code: state.code };
    case 'READ':
      return { status: 'READ' };
    default:
      return state satisfies never;
  }
}

function failureOf({
  refused,
  code,
}: Extract<NoticeState, { status: 'FAILED' }>): NonNullable<NoticeDocument['reason']> {
  if (refused) return 'REFUSED_BY_PROVIDER';
  return code === interrupted ? 'INTERRUPTED' : 'GAVE_UP';
}
