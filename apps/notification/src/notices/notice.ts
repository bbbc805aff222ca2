import type {
  DeferReason,
  EventBody,
  NoticeCategory,
  NoticeChannel,
  NoticeParam,
  noticeAttemptStarted,
  noticeDeferred,
  noticeDelivered,
  noticeFailed,
  noticeIntended,
  noticeRead,
  noticeSkipped,
  SkipReason,
} from '@walking-hall/contracts';
import type { NoticeId } from './notice-id.ts';

/** What is owed: which event, by which rule, to whom, on which channel, and what the text will need. */
export interface OwedNotice {
  readonly notice: NoticeId;
  /** Id of the event that it is for. */
  readonly event: string;
  /** The rule and its version, `task-refused@1`. */
  readonly rule: string;
  /** Digest of the words, which stand for ever; those of the rule's version where absent. */
  readonly text?: string | undefined;
  readonly category?: NoticeCategory | undefined;
  /** A party reference, a department code, or `managers/{region}`. */
  readonly recipient: string;
  readonly channel: NoticeChannel;
  /** The case or application, or what else the event is about. */
  readonly about: string;
  /** Path of the region, where the event tells it. */
  readonly region?: string | undefined;
  /** The department that the event belongs to, whoever the recipient is. */
  readonly department?: string | undefined;
  readonly params: Readonly<Record<string, NoticeParam>>;
}

interface Intended {
  readonly owed: OwedNotice;
  /** When it was written down. */
  readonly at: string;
  /** When it last changed. */
  readonly changedAt: string;
  readonly attempts: number;
}

/**
 * A notice by what became of it. `SENDING` is held by one instance until `dueAt`; then it counts as interrupted and
 * whoever finds it tries again. `INTENDED` and `RETRYING` are to be sent from `dueAt` on.
 */
export type NoticeState =
  | { readonly status: 'NONE' }
  | (Intended & { readonly status: 'INTENDED'; readonly dueAt: string; readonly waitsFor?: DeferReason })
  | (Intended & { readonly status: 'SENDING'; readonly dueAt: string })
  | (Intended & { readonly status: 'RETRYING'; readonly dueAt: string; readonly code: string })
  | (Intended & { readonly status: 'DELIVERED'; readonly provider?: string | undefined })
  | (Intended & { readonly status: 'SKIPPED'; readonly reason: SkipReason })
  | (Intended & { readonly status: 'FAILED'; readonly code: string; readonly refused: boolean })
  | (Intended & { readonly status: 'READ' });

/** A notice that is still to be sent. */
export type OpenNotice = Extract<NoticeState, { readonly dueAt: string }>;

/** What happens to a notice in the commit that writes it down. In-app notices are delivered by being readable. */
export type Handling =
  | { readonly kind: 'send' }
  | { readonly kind: 'readable' }
  | { readonly kind: 'skip'; readonly reason: SkipReason };

export type NoticeCommand =
  | { readonly kind: 'intend'; readonly owed: OwedNotice; readonly handling: Handling; readonly at: string }
  | { readonly kind: 'defer'; readonly reason: DeferReason; readonly until: string; readonly at: string }
  | { readonly kind: 'startAttempt'; readonly at: string }
  | {
      readonly kind: 'recordDelivery';
      readonly attempt: number;
      readonly provider: string;
      readonly at: string;
    }
  | {
      readonly kind: 'recordFailure';
      readonly attempt: number;
      readonly code: string;
      /** No repetition mends it. */
      readonly refused: boolean;
      readonly at: string;
    }
  | { readonly kind: 'skip'; readonly reason: SkipReason; readonly at: string }
  /** `by` are the recipients that the reader may read for. */
  | { readonly kind: 'read'; readonly by: readonly string[]; readonly at: string };

export type NoticeEvent = EventBody<
  | typeof noticeIntended
  | typeof noticeAttemptStarted
  | typeof noticeDelivered
  | typeof noticeDeferred
  | typeof noticeSkipped
  | typeof noticeFailed
  | typeof noticeRead
>;

export function isOpen(state: NoticeState): state is OpenNotice {
  return state.status === 'INTENDED' || state.status === 'SENDING' || state.status === 'RETRYING';
}
