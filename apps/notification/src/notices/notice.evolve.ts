import type { EventBody, noticeFailed, noticeIntended } from '@walking-hall/contracts';
import { isOpen, type NoticeEvent, type NoticeState, type OwedNotice } from './notice.ts';
import { noticeId } from './notice-id.ts';
import { nextAttemptAt } from './retry-schedule.ts';

export const initialState: NoticeState = { status: 'NONE' };

/** @throws Error for an event that can not follow on this state: the stream is broken then, and must not be guessed at. */
export function evolve(state: NoticeState, event: NoticeEvent): NoticeState {
  if (event.type === 'hall.notice.intended.v1') return intended(event);
  if (state.status === 'NONE') throw outOfOrder(state, event);
  const { owed, at, attempts } = state;
  const kept = { owed, at, attempts, changedAt: event.data.at };
  switch (event.type) {
    case 'hall.notice.attempt-started.v1':
      return { ...kept, status: 'SENDING', attempts: event.data.attempts, dueAt: event.data.leaseUntil };
    case 'hall.notice.delivered.v1': {
      const { attempts: made, provider } = event.data;
      return {
        ...kept,
        status: 'DELIVERED',
        attempts: made,
        ...(provider === undefined ? {} : { provider }),
      };
    }
    case 'hall.notice.deferred.v1':
      return { ...kept, status: 'INTENDED', dueAt: event.data.until, waitsFor: event.data.reason };
    case 'hall.notice.skipped.v1':
      return { ...kept, status: 'SKIPPED', reason: event.data.reason };
    case 'hall.notice.failed.v1':
      return failed(state, event.data);
    case 'hall.notice.read.v1':
      return { ...kept, status: 'READ' };
    default:
      throw outOfOrder(state, event satisfies never);
  }
}

function intended({ data }: EventBody<typeof noticeIntended>): NoticeState {
  const { at } = data;
  return { status: 'INTENDED', owed: owedOf(data), at, changedAt: at, attempts: 0, dueAt: at };
}

/** What was owed, as its event tells. */
export function owedOf({ at, notice, ...rest }: EventBody<typeof noticeIntended>['data']): OwedNotice {
  return { ...rest, notice: noticeId.parse(notice) };
}

function failed(
  state: Exclude<NoticeState, { status: 'NONE' }>,
  { attempts, final, refused = false, code, at: changedAt }: EventBody<typeof noticeFailed>['data'],
): NoticeState {
  if (!isOpen(state)) throw new Error(`a notice that is ${state.status} can not fail`);
  const { owed, at } = state;
  const dueAt = final ? undefined : nextAttemptAt(attempts, changedAt);
  return dueAt === undefined
    ? { status: 'FAILED', owed, at, changedAt, attempts, code, refused }
    : { status: 'RETRYING', owed, at, changedAt, attempts, code, dueAt };
}

function outOfOrder(state: NoticeState, event: { readonly type: string }): Error {
  return new Error(`${event.type} can not follow on a notice that is ${state.status}`);
}
