import {
  type bundleRoutingEvents,
  type EventBody,
  type LoanReportRow,
  type ScoreLoanId,
  type ScoreSnapshotId,
  type scoreConsent,
  scoreLoanId,
} from '@walking-hall/contracts';
import type { Clock } from '@walking-hall/working-calendar';
import type { z } from 'zod';
import type { PublishedScore } from '../scores/firm-score.ts';

/** Events of a firm's stream. */
export type ScoreLoanEvent = Extract<
  EventBody<(typeof bundleRoutingEvents)[number]>,
  { readonly type: `hall.score-loan.${string}` }
>;

export type ScoreConsent = z.infer<typeof scoreConsent>;
type Firm = Pick<PublishedScore, 'region' | 'regionPath' | 'party'>;
type Lender = ScoreConsent['lender'];

/** What was reported of a loan, by the lender's own reference. */
export type Report =
  | { readonly kind: 'LINE' | 'DRAWDOWN'; readonly amount: number }
  | { readonly kind: 'DECLINED' };

interface Referral {
  readonly snapshot: ScoreSnapshotId;
  readonly referredAt: string;
  readonly answer: Clock;
  readonly answerDueTold: boolean;
}

/** The firm's way to one lender, from its consent on. */
export type ScoreLoan = {
  readonly facts: Firm & { readonly loan: ScoreLoanId; readonly lender: Lender };
  readonly consent: ScoreConsent;
  readonly consentedAt: string;
  readonly withdrawnAt?: string;
  readonly reports: Readonly<Record<string, Report>>;
} & (
  | { readonly status: 'CONSENTED' }
  | ({ readonly status: 'REFERRED' } & Referral)
  | ({ readonly status: 'DECLINED'; readonly answeredAt: string } & Referral)
  | ({
      readonly status: 'GRANTED';
      readonly answeredAt: string;
      readonly lineFen: number;
      readonly drawnFen: number;
    } & Referral)
);

/** All that a firm agreed with lenders in a region, in one stream: so it can say which line is the firm's first. */
export interface FirmLoans {
  readonly loans: Readonly<Record<ScoreLoanId, ScoreLoan>>;
}
export const noLoans: FirmLoans = { loans: {} };

export type FirmLoansCommand = { readonly at: string } & (
  | { readonly kind: 'consent'; readonly firm: Firm; readonly consent: ScoreConsent; readonly by: string }
  | { readonly kind: 'withdraw'; readonly loan: ScoreLoanId; readonly by: string }
  | {
      readonly kind: 'refer';
      readonly loan: ScoreLoanId;
      readonly snapshot: ScoreSnapshotId;
      readonly answer: Clock;
      readonly by: string;
    }
  | { readonly kind: 'report'; readonly row: LoanReportRow }
  | { readonly kind: 'tellClocks' }
);

/** The stream of a firm in a region: what comes before the number in the ids of its loans. */
export function firmLoansId({ region, party }: Pick<Firm, 'region' | 'party'>): string {
  return `${region}.${party}`;
}

export function streamOfLoan(loan: ScoreLoanId): string {
  return loan.slice(0, loan.lastIndexOf('.'));
}

export function nextLoanId(firm: Firm, { loans }: FirmLoans): ScoreLoanId {
  return scoreLoanId.parse(`${firmLoansId(firm)}.${Object.keys(loans).length + 1}`);
}

/** A consent in force towards the lender. */
export function findConsented({ loans }: FirmLoans, lender: Lender): ScoreLoan | undefined {
  return Object.values(loans).find(
    ({ facts, withdrawnAt }) => facts.lender === lender && withdrawnAt === undefined,
  );
}
