import { isOpen, type NoticeEvent, type NoticeState } from './notice.ts';
import { noticeId } from './notice-id.ts';
import { nextAttemptAt } from './retry-schedule.ts';

export const initialState: NoticeState = { status: 'NONE' };

/** @throws Error for an event that can not follow on this state: the stream is broken then, and must not be guessed at. */
export function evolve(state: NoticeState, event: NoticeEvent): NoticeState {
  if (event.type === 'hall.notice.intended.v1') return intended(event);
  if (state.status === 'NONE') throw outOfOrder(state, event);
  const { owed, at, attempts } = state;
  switch (event.type) {
    case 'hall.notice.attempt-started.v1':
      return { status: 'SENDING', owed, at, attempts: event.data.attempts, dueAt: event.data.leaseUntil };
    case 'hall.notice.delivered.v1':
      return { status: 'DELIVERED', owed, at, attempts: event.data.attempts };
    case 'hall.notice.skipped.v1':
      return { status: 'SKIPPED', owed, at, attempts, reason: event.data.reason };
    case 'hall.notice.failed.v1':
      return failed(state, event.data);
    case 'hall.notice.read.v1':
      return { status: 'READ', owed, at, attempts, readAt: event.data.at };
    default:
      throw outOfOrder(state, event satisfies never);
  }
}

function intended({ data }: Extract<NoticeEvent, { type: 'hall.notice.intended.v1' }>): NoticeState {
  const { at, region, department, notice, ...rest } = data;
  const owed = {
    ...rest,
    notice: noticeId.parse(notice),
    ...(region === undefined ? {} : { region }),
    ...(department === undefined ? {} : { department }),
  };
  return { status: 'INTENDED', owed, at, attempts: 0, dueAt: at };
}

function failed(
  state: Exclude<NoticeState, { status: 'NONE' }>,
  { attempts, final, code, at }: { attempts: number; final: boolean; code: string; at: string },
): NoticeState {
  if (!isOpen(state)) throw new Error(`a notice that is ${state.status} can not fail`);
  const { owed } = state;
  const dueAt = final ? undefined : nextAttemptAt(attempts, at);
  return dueAt === undefined
    ? { status: 'FAILED', owed, at: state.at, attempts, code }
    : { status: 'RETRYING', owed, at: state.at, attempts, code, dueAt };
}

function outOfOrder(state: NoticeState, event: { readonly type: string }): Error {
  return new Error(`${event.type} can not follow on a notice that is ${state.status}`);
}
