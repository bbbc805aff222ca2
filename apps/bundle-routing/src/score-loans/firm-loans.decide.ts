import { isDeepStrictEqual } from 'node:util';
import { AppError } from '@walking-hall/app-error';
import {
  consentGiven,
  consentWithdrawn,
  eventOf,
  lenderAnswerDue,
  loanReferred,
  type ScoreLoanId,
} from '@walking-hall/contracts';
import { toEpochMs } from '@walking-hall/working-calendar';
import {
  type FirmLoans,
  type FirmLoansCommand,
  findConsented,
  nextLoanId,
  type ScoreLoan,
  type ScoreLoanEvent,
} from './firm-loans.ts';
import { takeReport } from './take-report.ts';

type Command<K extends FirmLoansCommand['kind']> = Extract<FirmLoansCommand, { readonly kind: K }>;

/** Nothing here weighs a credit: consent, referral, and what the lender says of it. @throws AppError */
export function decideFirmLoans(command: FirmLoansCommand, state: FirmLoans): readonly ScoreLoanEvent[] {
  switch (command.kind) {
    case 'consent':
      return consent(command, state);
    case 'withdraw':
      return withdraw(command, getLoan(state, command.loan));
    case 'refer':
      return refer(command, getLoan(state, command.loan));
    case 'report':
      return takeReport(command, getLoan(state, command.row.loan), state);
    case 'tellClocks':
      return Object.values(state.loans).flatMap((loan) => tellAnswerDue(loan, command.at));
  }
}

function consent({ firm, consent: given, at, by }: Command<'consent'>, state: FirmLoans): ScoreLoanEvent[] {
  const before = findConsented(state, given.lender);
  if (before && isDeepStrictEqual(before.consent, given)) return [];
  if (before) throw new AppError('consent_in_force', { loan: before.facts.loan });
  const { region, regionPath, party } = firm;
  const facts = { loan: nextLoanId(firm, state), region, regionPath, party };
  return [eventOf(consentGiven, { ...given, ...facts, at, by })];
}

function withdraw({ at, by }: Command<'withdraw'>, { facts, withdrawnAt }: ScoreLoan): ScoreLoanEvent[] {
  return withdrawnAt === undefined ? [eventOf(consentWithdrawn, { ...facts, at, by })] : [];
}

function refer({ snapshot, answer, at, by }: Command<'refer'>, loan: ScoreLoan): ScoreLoanEvent[] {
  if (loan.status === 'REFERRED' && loan.snapshot === snapshot) return [];
  if (loan.withdrawnAt !== undefined) throw new AppError('consent_withdrawn');
  if (loan.status !== 'CONSENTED') throw new AppError('status_move_invalid', { status: loan.status });
  return [eventOf(loanReferred, { ...loan.facts, snapshot, answer, at, by })];
}

function tellAnswerDue(loan: ScoreLoan, at: string): ScoreLoanEvent[] {
  const dueMs = answerAlarm(loan);
  if (dueMs === undefined || loan.status !== 'REFERRED' || toEpochMs(at) < dueMs) return [];
  const { dueDate } = loan.answer;
  return [eventOf(lenderAnswerDue, { ...loan.facts, lenderName: loan.consent.lenderName, dueDate, at })];
}

/** When it is to be said that the lender's answer is overdue. */
export function answerAlarm(loan: ScoreLoan): number | undefined {
  if (loan.status !== 'REFERRED' || loan.answerDueTold || loan.withdrawnAt !== undefined) return undefined;
  return toEpochMs(loan.answer.dueAt) + 1;
}

function getLoan({ loans }: FirmLoans, id: ScoreLoanId): ScoreLoan {
  const found = loans[id];
  if (!found) throw new AppError('score_loan_unknown');
  return found;
}
