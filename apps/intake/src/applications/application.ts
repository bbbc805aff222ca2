import type {
  applicationReceived,
  Defect,
  EventBody,
  intakeEvents,
  OrderedContent,
} from '@walking-hall/contracts';
import type { LocalDate } from '@walking-hall/working-calendar';

export type ApplicationEvent = Extract<
  EventBody<(typeof intakeEvents)[number]>,
  { readonly type: `hall.application.${string}` }
>;
export type Received = EventBody<typeof applicationReceived>['data'];

interface Common {
  readonly received: Received;
  readonly content: OrderedContent;
  /** 1 for what was received, one more for each correction: the personal answers lie in the vault under it. */
  readonly revision: number;
  readonly receiptDate: LocalDate;
  readonly correctionDueDate: LocalDate;
  /** The one-off notice, once it was issued. */
  readonly notice?: { readonly defects: readonly Defect[]; readonly cureDueDate: LocalDate };
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
    }
  | {
      readonly kind: 'correct';
      readonly content: OrderedContent;
      readonly receiptDate: LocalDate;
      readonly correctionDueDate: LocalDate;
    }
  | {
      readonly kind: 'accept';
      readonly how: 'BY_CLERK' | 'DEEMED';
      readonly acceptedDate: LocalDate;
      readonly missing: readonly string[];
      readonly deficiencies: readonly string[];
    }
  | { readonly kind: 'refuse'; readonly reason: string }
  | { readonly kind: 'withdraw'; readonly how: 'BY_APPLICANT' | 'DEEMED' }
  | { readonly kind: 'unmask'; readonly by: string; readonly reason: string }
);
