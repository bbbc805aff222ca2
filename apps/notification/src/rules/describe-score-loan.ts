import type { EventBody, lenderAnswerDue } from '@walking-hall/contracts';
import type { EventFacts } from './event-facts.ts';

/** Of the firm it says no more than the number of its referral. */
export function describeLenderAnswerDue({
  loan,
  regionPath,
  lenderName: lender,
  dueDate,
}: EventBody<typeof lenderAnswerDue>['data']): EventFacts {
  return {
    type: 'hall.score-loan.answer-due.v1',
    about: loan,
    region: regionPath,
    departments: [],
    terms: {},
    params: { loan, lender, dueDate },
  };
}
