import { AppError } from '@walking-hall/app-error';
import {
  eventOf,
  noticeAttemptStarted,
  noticeDelivered,
  noticeFailed,
  noticeIntended,
  noticeRead,
  noticeSkipped,
} from '@walking-hall/contracts';
import {
  isOpen,
  type NoticeCommand,
  type NoticeEvent,
  type NoticeState,
  type OwedNotice,
  type SkipReason,
} from './notice.ts';
import { leaseUntil, maxAttempts } from './retry-schedule.ts';

/**
 * What happens to a notice. Every command may come twice: the second changes nothing.
 * @throws AppError `notice_unknown` where the reader is not its recipient, or it is no in-app notice
 */
export function decide(command: NoticeCommand, state: NoticeState): readonly NoticeEvent[] {
  switch (command.kind) {
    case 'intend':
      return state.status === 'NONE' ? intend(command) : [];
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
  switch (handling) {
    case 'send':
      return [intended];
    case 'readable':
      return [intended, eventOf(noticeDelivered, { ...keyOf(owed), attempts: 1, at })];
    case 'off':
      return [intended, skipped(owed, 'CHANNEL_OFF', at)];
    default:
      return handling satisfies never;
  }
}

/** Nothing where it is not due: another instance has it, or has sent it. An interrupted last attempt ends it. */
function startAttempt(at: string, state: NoticeState): NoticeEvent[] {
  if (!isOpen(state) || state.dueAt > at) return [];
  if (state.attempts >= maxAttempts) return [failed(state.owed, state.attempts, 'INTERRUPTED', true, at)];
  const attempts = state.attempts + 1;
  return [eventOf(noticeAttemptStarted, { ...keyOf(state.owed), attempts, leaseUntil: leaseUntil(at), at })];
}

/** A delivery is a fact even when it is told after the lease: it ends a notice that waits to be tried again. */
function recordDelivery({ attempt, at }: { attempt: number; at: string }, state: NoticeState): NoticeEvent[] {
  if (!isOpen(state)) return [];
  return [eventOf(noticeDelivered, { ...keyOf(state.owed), attempts: attempt, at })];
}

function recordFailure(
  { attempt, code, final, at }: { attempt: number; code: string; final: boolean; at: string },
  state: NoticeState,
): NoticeEvent[] {
  if (state.status !== 'SENDING' || state.attempts !== attempt) return [];
  return [failed(state.owed, attempt, code, final || attempt >= maxAttempts, at)];
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

function failed(owed: OwedNotice, attempts: number, code: string, final: boolean, at: string): NoticeEvent {
  return eventOf(noticeFailed, { ...keyOf(owed), attempts, final, code, at });
}

function keyOf({ notice, event, rule, recipient, channel }: OwedNotice) {
  return { notice, event, rule, recipient, channel };
}
