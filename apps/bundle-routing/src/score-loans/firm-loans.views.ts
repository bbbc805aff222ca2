import { regionPath, scoreLoan } from '@walking-hall/contracts';
import { defineQuery, defineView } from '@walking-hall/persistence';
import { z } from 'zod';
import { defineAlarms, firstOf } from '../clocks/alarms.ts';
import { answerAlarm } from './firm-loans.decide.ts';
import type { FirmLoans, ScoreLoan } from './firm-loans.ts';

/** Loans, to their region, to the firm, and from the referral on to the lender. */
export const scoreLoanView = defineView({
  name: 'score_loans',
  schema: scoreLoan.extend({ regionPath, parties: z.array(z.string()) }),
  indexes: { byStatus: ['region', 'status', 'consentedAt'], byLender: ['lender', 'consentedAt'] },
  scope: { region: 'regionPath', party: 'parties' },
});
export const scoreLoansByStatus = defineQuery(scoreLoanView, {
  equals: ['region', 'status'],
  orderBy: 'consentedAt',
});
export const scoreLoansOfLender = defineQuery(scoreLoanView, { equals: ['lender'], orderBy: 'consentedAt' });

export const answerAlarms = defineAlarms('score_loan_alarms');

export type ScoreLoanDocument = z.infer<typeof scoreLoanView.schema>;

/** Of the loans those that changed: all where nothing is said of `before`. */
export function firmLoansPuts(id: string, { loans }: FirmLoans, before: FirmLoans | undefined) {
  const all = Object.values(loans);
  return [
    ...all
      .filter((loan) => loan !== before?.loans[loan.facts.loan])
      .map((loan) => ({ view: scoreLoanView, key: loan.facts.loan, doc: loanDocument(loan) })),
    answerAlarms.put(id, firstOf(all.flatMap((loan) => answerAlarm(loan) ?? []))),
  ];
}

export function loanDocument(loan: ScoreLoan): ScoreLoanDocument {
  const { facts, consent, status, consentedAt, withdrawnAt } = loan;
  const { loan: id, region, regionPath: path, party, lender } = facts;
  const isReferred = loan.status !== 'CONSENTED';
  return {
    ...consent,
    loan: id,
    region,
    party,
    status,
    consent: withdrawnAt === undefined ? 'GIVEN' : 'WITHDRAWN',
    consentedAt,
    ...(withdrawnAt === undefined ? {} : { withdrawnAt }),
    ...(isReferred
      ? { snapshot: loan.snapshot, referredAt: loan.referredAt, answerDueDate: loan.answer.dueDate }
      : {}),
    ...('answeredAt' in loan ? { answeredAt: loan.answeredAt } : {}),
    ...('lineFen' in loan ? { lineFen: loan.lineFen } : {}),
    drawnFen: 'drawnFen' in loan ? loan.drawnFen : 0,
    regionPath: path,
    parties: isReferred ? [party, lender] : [party],
  };
}
