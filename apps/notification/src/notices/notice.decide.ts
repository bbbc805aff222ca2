import { AppError } from '@walking-hall/app-error';
import {
  eventOf,
  noticeAttemptStarted,
  noticeDeferred,
  noticeDelivered,
  noticeFailed,
  noticeIntended,
  noticeRead,
  noticeSkipped,
  type SkipReason,
} from '@walking-hall/contracts';
import { isOpen, type NoticeCommand, type NoticeEvent, type NoticeState, type OwedNotice } from './notice.ts';
import { leaseUntil, maxAttempts } from './retry-schedule.ts';

/**
 * What happens to a notice. Every command may come twice: the second changes nothing.
 * @throws AppError `notice_unknown` where the reader is not its recipient, or it is no in-app notice
 */
export function decide(command: NoticeCommand, state: NoticeState): readonly NoticeEvent[] {
  switch (command.kind) {
    case 'intend':
      return state.status === 'NONE' ? intend(command) : [];
    case 'defer':
      return defer(command, state);
    case 'startAttempt':
      return startAttempt(command.at, state);
    case 'recordDelivery':
      return recordDelivery(command, state);
    case 'recordFailure':
      return recordFailure(command, state);
    case 'skip':
      return isOpen(state) ? [skipped(state.owed, command.reason, command.at)] : [];
    case 'read':
      return read(command, state);
    default:
      return command satisfies never;
  }
}

function intend({ owed, handling, at }: Extract<NoticeCommand, { kind: 'intend' }>): NoticeEvent[] {
  const intended = eventOf(noticeIntended, { ...owed, at });
  switch (handling.kind) {
    case 'send':
      return [intended];
    case 'readable':
      return [intended, eventOf(noticeDelivered, { ...keyOf(owed), attempts: 1, at })];
    case 'skip':
      return [intended, skipped(owed, handling.reason, at)];
    default:
      return handling satisfies never;
  }
}

/** What is not due waits already, or is under way. */
function defer(
  { reason, until, at }: Extract<NoticeCommand, { kind: 'defer' }>,
  state: NoticeState,
): NoticeEvent[] {
  if (!isOpen(state) || state.dueAt > at) return [];
  return [eventOf(noticeDeferred, { ...keyOf(state.owed), reason, until, at })];
}

/** Code of a last attempt whose outcome nobody recorded. */
export const interrupted = 'INTERRUPTED';

/** Nothing where it is not due: another instance has it, or has sent it. An interrupted last attempt ends it. */
function startAttempt(at: string, state: NoticeState): NoticeEvent[] {
  if (!isOpen(state) || state.dueAt > at) return [];
  if (state.attempts >= maxAttempts) {
    const { attempts } = state;
    return [eventOf(noticeFailed, { ...keyOf(state.owed), attempts, code: interrupted, final: true, at })];
  }
  const attempts = state.attempts + 1;
  return [eventOf(noticeAttemptStarted, { ...keyOf(state.owed), attempts, leaseUntil: leaseUntil(at), at })];
}

/** A delivery is a fact even when it is told after the lease: it ends a notice that waits to be tried again. */
function recordDelivery(
  { attempt: attempts, provider, at }: Extract<NoticeCommand, { kind: 'recordDelivery' }>,
  state: NoticeState,
): NoticeEvent[] {
  if (!isOpen(state)) return [];
  return [eventOf(noticeDelivered, { ...keyOf(state.owed), attempts, provider, at })];
}

function recordFailure(
  { attempt: attempts, code, refused, at }: Extract<NoticeCommand, { kind: 'recordFailure' }>,
  state: NoticeState,
): NoticeEvent[] {
  if (state.status !== 'SENDING' || state.attempts !== attempts) return [];
  const final = refused || attempts >= maxAttempts;
  return [eventOf(noticeFailed, { ...keyOf(state.owed), attempts, final, refused, code, at })];
}

function read({ by, at }: { by: readonly string[]; at: string }, state: NoticeState): NoticeEvent[] {
  if (state.status === 'NONE' || state.owed.channel !== 'IN_APP' || !by.includes(state.owed.recipient)) {
    throw new AppError('notice_unknown');
  }
  return state.status === 'DELIVERED' ? [eventOf(noticeRead, { ...keyOf(state.owed), at })] : [];
}

function skipped(owed: OwedNotice, reason: SkipReason, at: string): NoticeEvent {
  return eventOf(noticeSkipped, { ...keyOf(owed), reason, at });
}

function keyOf({ notice, event, rule, recipient, channel }: OwedNotice) {
  return { notice, event, rule, recipient, channel };
}
