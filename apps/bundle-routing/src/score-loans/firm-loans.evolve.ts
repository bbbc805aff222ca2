import { unknownEvent } from '../unknown-event.ts';
import type { FirmLoans, Report, ScoreLoan, ScoreLoanEvent } from './firm-loans.ts';

export function evolveFirmLoans({ loans }: FirmLoans, event: ScoreLoanEvent): FirmLoans {
  const { loan } = event.data;
  return { loans: { ...loans, [loan]: evolveLoan(loans[loan], event) } };
}

function evolveLoan(loan: ScoreLoan | undefined, event: ScoreLoanEvent): ScoreLoan {
  if (event.type === 'hall.score-loan.consent-given.v1') {
    const { loan: id, region, regionPath, party, at, by: _, ...consent } = event.data;
    const facts = { loan: id, region, regionPath, party, lender: consent.lender };
    return { status: 'CONSENTED', facts, consent, consentedAt: at, reports: {} };
  }
  if (!loan) throw new Error(`${event.type} without a consent`);
  switch (event.type) {
    case 'hall.score-loan.consent-withdrawn.v1':
      return { ...loan, withdrawnAt: event.data.at };
    case 'hall.score-loan.referred.v1': {
      const { snapshot, answer, at } = event.data;
      return { ...loan, status: 'REFERRED', snapshot, answer, referredAt: at, answerDueTold: false };
    }
    case 'hall.score-loan.answer-due.v1':
      return { ...referred(loan), answerDueTold: true };
    case 'hall.score-loan.declined.v1': {
      const answered = { ...referred(loan), answeredAt: event.data.at };
      return withReport({ ...answered, status: 'DECLINED' }, event.data.reference, { kind: 'DECLINED' });
    }
    case 'hall.score-loan.credit-granted.v1': {
      const { amountFen: amount, reference, at } = event.data;
      const line = { status: 'GRANTED' as const, answeredAt: at, lineFen: amount, drawnFen: 0 };
      return withReport({ ...referred(loan), ...line }, reference, { kind: 'LINE', amount });
    }
    case 'hall.score-loan.drawn.v1': {
      if (loan.status !== 'GRANTED') throw new Error('a drawdown without a line');
      const { amountFen: amount, drawnFen, reference } = event.data;
      return withReport({ ...loan, drawnFen }, reference, { kind: 'DRAWDOWN', amount });
    }
    default:
      return unknownEvent(event);
  }
}

function referred(loan: ScoreLoan): Extract<ScoreLoan, { status: 'REFERRED' }> {
  if (loan.status !== 'REFERRED') throw new Error(`a loan that is ${loan.status} has no open referral`);
  return loan;
}

function withReport(loan: ScoreLoan, reference: string, report: Report): ScoreLoan {
  return { ...loan, reports: { ...loan.reports, [reference]: report } };
}
