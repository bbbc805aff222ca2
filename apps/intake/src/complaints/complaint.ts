import type {
  complaintAccepted,
  complaintEvents,
  complaintFiled,
  EventBody,
  RevisitAnswer,
} from '@walking-hall/contracts';

export type ComplaintEvent = EventBody<(typeof complaintEvents)[number]>;
export type Filed = EventBody<typeof complaintFiled>['data'];
type Accepted = EventBody<typeof complaintAccepted>['data'];

type Assigned = Pick<Accepted, 'department' | 'complexity' | 'matter' | 'answerDue'>;

interface Revisit {
  readonly answer: RevisitAnswer;
  readonly note?: string | undefined;
}

interface FiledState {
  readonly filed: Filed;
}
interface AcceptedState extends FiledState {
  readonly assigned: Assigned;
}
interface RectifiedState extends AcceptedState {
  readonly rectification: string;
}
interface FedBackState extends RectifiedState {
  readonly answer: string;
}
interface SupervisedState extends FedBackState {
  readonly supervision: string;
}
interface RevisitedState extends SupervisedState {
  readonly revisit: Revisit;
}

/** Each status holds what the steps up to it brought (投诉, 受理, 整改, 反馈, 监督, 回访; domain A40). */
export type Complaint =
  | ({ readonly status: 'FILED' } & FiledState)
  | ({ readonly status: 'ACCEPTED' } & AcceptedState)
  | ({ readonly status: 'RECTIFIED' } & RectifiedState)
  | ({ readonly status: 'FED_BACK' } & FedBackState)
  | ({ readonly status: 'SUPERVISED' } & SupervisedState)
  | ({ readonly status: 'REVISITED' } & RevisitedState);

export type ComplaintState = { readonly status: 'NONE' } | Complaint;
export const noComplaint: ComplaintState = { status: 'NONE' };

/** What is done about a complaint that was filed. */
export type ComplaintStep =
  | ({ readonly kind: 'accept' } & Assigned)
  | { readonly kind: 'rectify'; readonly text: string }
  | { readonly kind: 'feedBack'; readonly text: string }
  | { readonly kind: 'supervise'; readonly text: string }
  | ({ readonly kind: 'revisit' } & Revisit)
  | { readonly kind: 'unmask'; readonly by: string; readonly reason: string };

export type StepCommand = ComplaintStep & {
  readonly at: string;
  /** Departments that whoever asks belongs to. */
  readonly departments: readonly string[];
};

export type ComplaintCommand = { readonly kind: 'file'; readonly filed: Filed } | StepCommand;
