import type { ApprovalPlan } from '@walking-hall/approval-planner';
import type { Bundle, StopReason } from '@walking-hall/bundle-sdk';
import type {
  ActivityId,
  bundleRoutingEvents,
  caseOpened,
  EventBody,
  OrderedContent,
  TaskId,
} from '@walking-hall/contracts';
import type { Clock, LocalDate, OfficeHours, WorkingCalendar } from '@walking-hall/working-calendar';

/** Events of a case's stream. */
export type CaseEvent = Extract<
  EventBody<(typeof bundleRoutingEvents)[number]>,
  { readonly type: `hall.case.${string}` }
>;

/** Every event but the first. */
export type FollowingEvent = Exclude<CaseEvent, EventBody<typeof caseOpened>>;

type Opened = EventBody<typeof caseOpened>['data'];

/** The clocks of an open task, and how far each has been told of. */
export interface RunningClocks {
  readonly promised: Clock;
  readonly statutory: Clock | undefined;
  readonly told: Readonly<Partial<Record<ClockName, 'WARNED' | 'DUE'>>>;
}
export type ClockName = 'PROMISED' | 'STATUTORY';

interface OpenTask extends RunningClocks {
  readonly openedAt: string;
  /** A favourable or unfavourable preliminary opinion, once it was given. */
  readonly opinion?: boolean;
}

interface DecidedTask extends OpenTask {
  readonly decidedAt: string;
  readonly resultNumber?: string;
  readonly validTo?: LocalDate;
  readonly reasons?: string;
}

/** In a department's hands. `SPECIAL` while its clocks stand still; `EXTENDED` from an extension to the next stop. */
export type OpenTaskState = { readonly status: 'REVIEW' | 'EXTENDED' | 'SPECIAL' } & OpenTask;

/** A task by its status (domain C6). `RECEIVED`: its papers are here, what it depends on is not. */
export type TaskState =
  | { readonly status: 'RECEIVED' }
  | OpenTaskState
  | ({ readonly status: 'GRANTED' | 'REFUSED' } & DecidedTask)
  | ({ readonly status: 'COMPLETED' | 'DELIVERED'; readonly outcome: 'GRANTED' | 'REFUSED' } & DecidedTask)
  | { readonly status: 'NOT_ACCEPTED'; readonly because: TaskId }
  | ({ readonly status: 'SUSPENDED'; readonly because: TaskId } & DecidedTask);

export interface OfferState {
  readonly name: { readonly zh: string; readonly en: string };
  readonly answer: 'OPEN' | 'ACCEPTED' | 'DECLINED';
  readonly activity?: ActivityId;
  readonly seat?: number;
  readonly waiting?: number;
}

export interface OpenedCase {
  readonly status: 'REVIEW' | 'COMPLETED' | 'DELIVERED';
  readonly opened: Opened;
  readonly tasks: Readonly<Record<string, TaskState>>;
  readonly offers: Readonly<Record<string, OfferState>>;
  /** Promised materials that have not come yet. */
  readonly deficiencies: readonly string[];
  readonly completedAt?: string;
  readonly deliveredAt?: string;
}

export type CaseState = { readonly status: 'NONE' } | OpenedCase;
export const noCase: CaseState = { status: 'NONE' };

/** What decisions are made with, beside the command: the pinned bundle, and how time counts. */
export interface CaseTools {
  readonly bundle: Bundle;
  readonly calendar: WorkingCalendar;
  readonly hours: OfficeHours;
}

interface AboutTask {
  readonly item: string;
  readonly by: string;
}

/** A command as its caller writes it; the store adds the tools. */
export type CaseRequest = { readonly at: string } & (
  | {
      readonly kind: 'open';
      readonly facts: Omit<Opened, 'plan' | 'departments' | 'answers' | 'deficiencies' | 'openedAt'>;
      readonly content: OrderedContent;
      readonly deficiencies: readonly string[];
      readonly policies: readonly string[];
      readonly departments: Opened['departments'];
      /** Receipt date: the day from which the plan counts. */
      readonly plannedFrom: LocalDate;
      /** When limits start; for a deemed acceptance before `at`. */
      readonly countsFrom: string;
    }
  | ({ readonly kind: 'decide'; readonly decision: Decision } & AboutTask)
  | ({
      readonly kind: 'giveOpinion';
      readonly favourable: boolean;
      readonly note: string | undefined;
    } & AboutTask)
  | ({ readonly kind: 'stop'; readonly reason: StopReason; readonly expectedEnd: LocalDate } & AboutTask)
  | ({ readonly kind: 'resume' } & AboutTask)
  | ({ readonly kind: 'extend'; readonly added: number; readonly reasons: string } & AboutTask)
  | { readonly kind: 'cure'; readonly material: string }
  | { readonly kind: 'release'; readonly items: readonly string[] | undefined }
  | {
      readonly kind: 'deliver';
      readonly proof: { readonly kind: 'ELECTRONIC' | 'SIGNATURE' | 'COURIER'; readonly reference: string };
    }
  | {
      readonly kind: 'answerOffer';
      readonly service: string;
      readonly accepted: boolean;
      readonly activity?: ActivityId;
      readonly seat?: number;
      readonly waiting?: number;
    }
  | { readonly kind: 'tellClocks' }
);

export type CaseCommand = CaseRequest & { readonly tools: CaseTools };

export type Decision =
  | {
      readonly outcome: 'GRANTED';
      readonly resultNumber?: string | undefined;
      readonly validTo?: LocalDate | undefined;
    }
  | { readonly outcome: 'REFUSED'; readonly reasons: string };

export type CommandOf<K extends CaseCommand['kind']> = Extract<CaseCommand, { readonly kind: K }>;

export function planOf(state: OpenedCase): ApprovalPlan {
  return state.opened.plan;
}
