import type { ApprovalPlan } from '@walking-hall/approval-planner';
import type { Text } from '@walking-hall/bundle-sdk';
import type { ActivityId, bundleRoutingEvents, caseOpened, EventBody, TaskId } from '@walking-hall/contracts';
import type { Clock, LocalDate } from '@walking-hall/working-calendar';

/** Events of a case's stream. */
export type CaseEvent = Extract<
  EventBody<(typeof bundleRoutingEvents)[number]>,
  { readonly type: `hall.case.${string}` }
>;

/** Every event but the first. */
export type FollowingEvent = Exclude<CaseEvent, EventBody<typeof caseOpened>>;

export type Opened = EventBody<typeof caseOpened>['data'];

/** The clocks of an open task, and how far each has been told of. */
export interface RunningClocks {
  readonly promised: Clock;
  readonly statutory: Clock | undefined;
  readonly told: Readonly<Partial<Record<ClockName, 'WARNED' | 'DUE'>>>;
}
export type ClockName = 'PROMISED' | 'STATUTORY';

export type Answers = Readonly<Record<string, unknown>>;

interface OpenTask extends RunningClocks {
  readonly openedAt: string;
  /** A favourable or unfavourable preliminary opinion, once it was given. */
  readonly opinion?: boolean;
}

interface DecidedTask extends OpenTask {
  readonly decidedAt: string;
  readonly resultNumber?: string;
  /** What the result belongs to, where it counts for that alone. */
  readonly subject?: string;
  /** What the result says, by field. */
  readonly data?: Answers;
  readonly validTo?: LocalDate;
  readonly reasons?: string;
}

/** In a department's hands. `SPECIAL` while its clocks stand still; `EXTENDED` from an extension to the next stop. */
export type OpenTaskState = { readonly status: 'REVIEW' | 'EXTENDED' | 'SPECIAL' } & OpenTask;

/** What a task waits for, once all it depends on is there: for something to become known, or for its days. */
export type TaskWait =
  | { readonly says: Text; readonly opensOn?: undefined }
  | { readonly says?: undefined; readonly opensOn: LocalDate };

/** A task by its status (domain C6). `RECEIVED`: its papers are here, what it depends on is not. */
export type TaskState =
  | { readonly status: 'RECEIVED' }
  | ({ readonly status: 'WAITING_CONDITION' } & TaskWait)
  | OpenTaskState
  | ({ readonly status: 'GRANTED' | 'REFUSED' } & DecidedTask)
  | ({ readonly status: 'COMPLETED' | 'DELIVERED'; readonly outcome: 'GRANTED' | 'REFUSED' } & DecidedTask)
  | { readonly status: 'NOT_ACCEPTED'; readonly because: TaskId }
  | { readonly status: 'WITHDRAWN' | 'ACCEPTANCE_REVOKED'; readonly reasons?: string }
  | ({ readonly status: 'SUSPENDED'; readonly because: TaskId } & DecidedTask);

/** Something that no department decides. A report that does not count any more is kept. */
export type MilestoneState =
  | { readonly status: 'EXPECTED' }
  | ({ readonly status: 'REPORTED' } & MilestoneReport)
  | ({ readonly status: 'CLOSED'; readonly because: TaskId } & Partial<MilestoneReport>);

interface MilestoneReport {
  readonly date: LocalDate;
  readonly evidence: string;
  readonly reportedAt: string;
}

/** A duty whose time has begun to run. */
export interface DutyState {
  readonly status: 'RUNNING' | 'MET' | 'MISSED';
  /** The day of what started it, which is not counted. */
  readonly since: LocalDate;
  readonly warnDate: LocalDate;
  readonly dueDate: LocalDate;
  readonly warned: boolean;
  readonly metDate?: LocalDate;
}

export interface OfferState {
  readonly name: { readonly zh: string; readonly en: string };
  readonly answer: 'OPEN' | 'ACCEPTED' | 'DECLINED';
  readonly activity?: ActivityId;
  readonly seat?: number;
  readonly waiting?: number;
}

export interface OpenedCase {
  readonly status: 'REVIEW' | 'COMPLETED' | 'DELIVERED' | 'WITHDRAWN' | 'ACCEPTANCE_REVOKED';
  readonly opened: Opened;
  /** Those of the application, with what became known since. */
  readonly answers: Answers;
  readonly tasks: Readonly<Record<string, TaskState>>;
  readonly milestones: Readonly<Record<string, MilestoneState>>;
  readonly duties: Readonly<Record<string, DutyState>>;
  readonly offers: Readonly<Record<string, OfferState>>;
  /** Promised materials that have not come yet. */
  readonly deficiencies: readonly string[];
  /** Those of them that were told to be late. */
  readonly deficienciesDue: readonly string[];
  readonly completedAt?: string;
  readonly deliveredAt?: string;
}

export type CaseState = { readonly status: 'NONE' } | OpenedCase;
export const noCase: CaseState = { status: 'NONE' };

export function planOf(state: OpenedCase): ApprovalPlan {
  return state.opened.plan;
}
