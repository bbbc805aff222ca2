import type {
  ActedBy,
  applicationEvents,
  applicationReceived,
  CaseId,
  Defect,
  EventBody,
  OrderedContent,
} from '@walking-hall/contracts';
import type { LocalDate } from '@walking-hall/working-calendar';

export type ApplicationEvent = EventBody<(typeof applicationEvents)[number]>;
export type Received = EventBody<typeof applicationReceived>['data'];

interface Common {
  readonly received: Received;
  readonly content: OrderedContent;
  /** How the vault names the personal answers. */
  readonly sealedAnswers: string;
  readonly corrections: number;
  readonly receiptDate: LocalDate;
  readonly correctionDueDate: LocalDate;
  /** The notice issued last. */
  readonly notice?: { readonly defects: readonly Defect[]; readonly cureDueDate: LocalDate };
  /** Paths that were named in a notice. */
  readonly told: readonly string[];
  /** Paths that were handed in again: the rest is as it was first submitted. */
  readonly touched: readonly string[];
  /** Subject of who answers for it in the hall (首问责任). */
  readonly owner?: string;
  /** Once it was accepted. */
  readonly case?: CaseId;
}

/** An application by its status (domain C6). */
export type Application =
  | ({ readonly status: 'RECEIVED' } & Common)
  | ({ readonly status: 'CORRECTION' } & Common & Required<Pick<Common, 'notice'>>)
  | ({ readonly status: 'ACCEPTED' | 'ACCEPTED_DEFICIENT' | 'NOT_ACCEPTED' | 'WITHDRAWN' } & Common);

export type ApplicationState = { readonly status: 'NONE' } | Application;
export const noApplication: ApplicationState = { status: 'NONE' };

export type ApplicationCommand = { readonly at: string } & (
  | { readonly kind: 'receive'; readonly received: Received }
  | {
      readonly kind: 'requestCorrection';
      /** What the clerk found. */
      readonly found: readonly Defect[];
      /** What the hall can see itself: it always goes into the notice, so that everything is told at once. */
      readonly seen: readonly Defect[];
      readonly cureDueDate: LocalDate;
      readonly by: string;
      /** May ask for what was overlooked before. */
      readonly isManager: boolean;
    }
  | {
      readonly kind: 'correct';
      readonly content: OrderedContent;
      readonly sealedAnswers?: string | undefined;
      /** Paths of what was handed in. */
      readonly touched: readonly string[];
      readonly receiptDate: LocalDate;
      readonly correctionDueDate: LocalDate;
      readonly by: ActedBy;
    }
  | {
      readonly kind: 'accept';
      readonly how: 'BY_CLERK' | 'DEEMED';
      /** Absent where it is deemed. */
      readonly by?: string;
      readonly acceptedDate: LocalDate;
      readonly missing: readonly string[];
      readonly deficiencies: readonly string[];
    }
  | { readonly kind: 'refuse'; readonly reason: string; readonly by: string }
  | { readonly kind: 'withdraw'; readonly how: 'DEEMED' }
  | {
      readonly kind: 'withdraw';
      readonly how: 'BY_APPLICANT';
      readonly by: ActedBy;
      /** Whether a decision on some item is known to have been taken. */
      readonly decided: boolean;
    }
  | {
      readonly kind: 'handOver';
      readonly by: string;
      readonly to: string;
      readonly isManager: boolean;
      readonly reason?: string | undefined;
    }
  | { readonly kind: 'unmask'; readonly by: string; readonly reason: string }
);
