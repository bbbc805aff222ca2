import type { Bundle, StopReason } from '@walking-hall/bundle-sdk';
import type { ActivityId, caseDelivered, EventBody, OrderedContent } from '@walking-hall/contracts';
import type { LocalDate, OfficeHours, WorkingCalendar } from '@walking-hall/working-calendar';
import type { Answers, Opened } from './case.ts';

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
      readonly facts: Omit<
        Opened,
        'plan' | 'departments' | 'answers' | 'policies' | 'deficiencies' | 'cureDueDates' | 'openedAt'
      >;
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
  | {
      readonly kind: 'reportMilestone';
      readonly milestone: string;
      readonly date: LocalDate;
      readonly evidence: string;
      readonly by: string;
    }
  | { readonly kind: 'reportFacts'; readonly answers: Answers; readonly by: string }
  | { readonly kind: 'cure'; readonly material: string }
  | {
      readonly kind: 'revokeAcceptance';
      readonly material: string;
      readonly reasons: string;
      readonly by: string;
    }
  | { readonly kind: 'withdraw' }
  | { readonly kind: 'release'; readonly items: readonly string[] | undefined }
  | {
      readonly kind: 'deliver';
      readonly proof: EventBody<typeof caseDelivered>['data']['proof'];
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
      readonly data?: Answers | undefined;
    }
  | { readonly outcome: 'REFUSED'; readonly reasons: string };

export type CommandOf<K extends CaseCommand['kind']> = Extract<CaseCommand, { readonly kind: K }>;
