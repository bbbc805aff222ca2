import type {
  EventBody,
  NoticeParam,
  noticeAttemptStarted,
  noticeDelivered,
  noticeFailed,
  noticeIntended,
  noticeRead,
  noticeSkipped,
} from '@walking-hall/contracts';
import type { ChannelName } from '../channels/channel.ts';
import type { NoticeId } from './notice-id.ts';

/** What is owed: which event, by which rule, to whom, on which channel, and what the text will need. */
export interface OwedNotice {
  readonly notice: NoticeId;
  /** Id of the event that it is for. */
  readonly event: string;
  /** The rule and its version, `task-refused@1`: the text of that version stands for ever. */
  readonly rule: string;
  /** A party reference or a department code. */
  readonly recipient: string;
  readonly channel: ChannelName;
  /** The case or application. */
  readonly about: string;
  /** Path of the region, where the event tells it. */
  readonly region?: string;
  /** The department that the event belongs to, whoever the recipient is. */
  readonly department?: string;
  readonly params: Readonly<Record<string, NoticeParam>>;
}

export type SkipReason = 'NO_ADDRESS' | 'CHANNEL_OFF' | 'REFUSED_BY_PROVIDER';

interface Intended {
  readonly owed: OwedNotice;
  /** When it was written down. */
  readonly at: string;
  readonly attempts: number;
}

/**
 * A notice by what became of it. `SENDING` is held by one instance until `dueAt`; then it counts as interrupted and
 * whoever finds it tries again. `INTENDED` and `RETRYING` are to be sent from `dueAt` on.
 */
export type NoticeState =
  | { readonly status: 'NONE' }
  | (Intended & { readonly status: 'INTENDED'; readonly dueAt: string })
  | (Intended & { readonly status: 'SENDING'; readonly dueAt: string })
  | (Intended & { readonly status: 'RETRYING'; readonly dueAt: string; readonly code: string })
  | (Intended & { readonly status: 'DELIVERED' })
  | (Intended & { readonly status: 'SKIPPED'; readonly reason: SkipReason })
  | (Intended & { readonly status: 'FAILED'; readonly code: string })
  | (Intended & { readonly status: 'READ'; readonly readAt: string });

/** A notice that is still to be sent. */
export type OpenNotice = Extract<NoticeState, { readonly dueAt: string }>;

export type NoticeCommand =
  /** `readable` is delivered by being readable, `off` has no channel here; both are settled in the same commit. */
  | {
      readonly kind: 'intend';
      readonly owed: OwedNotice;
      readonly handling: 'readable' | 'send' | 'off';
      readonly at: string;
    }
  | { readonly kind: 'startAttempt'; readonly at: string }
  | { readonly kind: 'recordDelivery'; readonly attempt: number; readonly at: string }
  | {
      readonly kind: 'recordFailure';
      readonly attempt: number;
      readonly code: string;
      readonly final: boolean;
      readonly at: string;
    }
  | { readonly kind: 'skip'; readonly reason: SkipReason; readonly at: string }
  /** `by` are the recipients that the reader may read for. */
  | { readonly kind: 'read'; readonly by: readonly string[]; readonly at: string };

export type NoticeEvent = EventBody<
  | typeof noticeIntended
  | typeof noticeAttemptStarted
  | typeof noticeDelivered
  | typeof noticeSkipped
  | typeof noticeFailed
  | typeof noticeRead
>;

export function isOpen(state: NoticeState): state is OpenNotice {
  return state.status === 'INTENDED' || state.status === 'SENDING' || state.status === 'RETRYING';
}
