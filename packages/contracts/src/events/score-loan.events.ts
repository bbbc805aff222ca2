import { text } from '@walking-hall/bundle-sdk';
import { clock, instant, localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { firmRef, regionCode, regionPath, scoreLoanId, scoreSnapshotId } from '../ids.ts';
import { publicText } from '../public-text.ts';
import { routing } from './routing-topic.ts';

/** What of a firm's score a consent lets go. */
export const sharedField = z.enum(['SCORE', 'TIER', 'CLASSES', 'INDICATORS', 'WEAKEST']);

/** Names receiver, purpose and kinds of data, and nothing beside them (个人信息保护法 art. 23 in its manner, for firms). */
export const scoreConsent = z.strictObject({
  lender: firmRef,
  lenderName: text,
  purpose: publicText,
  fields: z.array(sharedField).min(1).max(sharedField.options.length),
});

/** Money as whole fen of yuan. */
export const amountFen = z.int().min(1).max(100_000_000_000_000);

const loanFacts = { loan: scoreLoanId, region: regionCode, regionPath, party: firmRef, lender: firmRef };
const reported = { ...loanFacts, reference: z.string(), at: instant };

export const consentGiven = defineEvent({
  ...routing('A firm lets a lender have parts of its score, for a purpose.'),
  type: 'hall.score-loan.consent-given.v1',
  data: scoreConsent.extend({ ...loanFacts, at: instant, by: z.string() }),
});

export const consentWithdrawn = defineEvent({
  ...routing('The firm withdrew its consent: nothing new flows, what was agreed with the lender stands.'),
  type: 'hall.score-loan.consent-withdrawn.v1',
  data: z.strictObject({ ...loanFacts, at: instant, by: z.string() }),
});

export const loanReferred = defineEvent({
  ...routing('A firm was referred to a lender, which alone decides.'),
  type: 'hall.score-loan.referred.v1',
  data: z.strictObject({
    ...loanFacts,
    snapshot: scoreSnapshotId,
    answer: clock,
    at: instant,
    by: z.string(),
  }),
});

export const lenderAnswerDue = defineEvent({
  ...routing('A lender’s answer to a referral is overdue.'),
  type: 'hall.score-loan.answer-due.v1',
  data: z.strictObject({ ...loanFacts, lenderName: text, dueDate: localDate, at: instant }),
});

export const loanDeclined = defineEvent({
  ...routing('The lender reported that it gives no credit.'),
  type: 'hall.score-loan.declined.v1',
  data: z.strictObject(reported),
});

export const creditGranted = defineEvent({
  ...routing('The lender reported a credit line.'),
  type: 'hall.score-loan.credit-granted.v1',
  data: z.strictObject({
    ...reported,
    amountFen,
    /** How many lines the firm has in the region, with this one. */
    firmLines: z.int().min(1),
  }),
});

export const loanDrawn = defineEvent({
  ...routing('The lender reported that part of a line was drawn.'),
  type: 'hall.score-loan.drawn.v1',
  data: z.strictObject({
    ...reported,
    amountFen,
    /** All that was drawn on the line. */
    drawnFen: amountFen,
    /** How often the firm drew in the region, with this time. */
    firmDraws: z.int().min(1),
  }),
});

export const scoreLoanEvents = [
  consentGiven,
  consentWithdrawn,
  loanReferred,
  lenderAnswerDue,
  loanDeclined,
  creditGranted,
  loanDrawn,
] as const;
