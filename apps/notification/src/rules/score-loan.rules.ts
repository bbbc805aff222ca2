import type { Rule } from './rule.ts';
import { alertToManagers } from './sending.ts';

export const scoreLoanRules: readonly Rule[] = [
  {
    ...alertToManagers,
    channels: ['IN_APP', 'GROUP'],
    id: 'lender-answer-overdue',
    on: 'hall.score-loan.answer-due.v1',
    title: { zh: '银行未按期答复转介', en: 'A lender has not answered a referral' },
    body: {
      zh: '{lender}应于 {dueDate} 前答复的转介 {loan} 尚未答复，请与银行联系。',
      en: '{lender} should have answered the referral {loan} by {dueDate} and has not. Please ask.',
    },
  },
];
