import { instant, localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { scoreSnapshot } from '../events/score.events.ts';
import { amountFen, scoreConsent } from '../events/score-loan.events.ts';
import { firmRef, regionCode, scoreLoanId, scoreSnapshotId } from '../ids.ts';
import { pageOf, pageQuery } from './common.http.ts';
import { managers, staff } from './staff-roles.ts';

const tag = 'score-loans';

/** `CONSENTED` is not referred yet. `GRANTED` and `DECLINED` are what the lender reported. */
export const scoreLoanStatus = z.enum(['CONSENTED', 'REFERRED', 'GRANTED', 'DECLINED']);

/** A firm's way to a lender: consent, referral, and what the lender reported. The hall decides nothing of the credit. */
export const scoreLoan = scoreConsent.extend({
  loan: scoreLoanId,
  region: regionCode,
  party: firmRef,
  status: scoreLoanStatus,
  consent: z.enum(['GIVEN', 'WITHDRAWN']),
  consentedAt: instant,
  withdrawnAt: instant.optional(),
  snapshot: scoreSnapshotId.optional(),
  referredAt: instant.optional(),
  /** Until when the lender should answer [design]. */
  answerDueDate: localDate.optional(),
  answeredAt: instant.optional(),
  lineFen: amountFen.optional(),
  drawnFen: z.int().min(0),
});

/** With what the consent lets the lender see; nothing of that before the referral, nor after a withdrawal. */
export const scoreLoanDetail = scoreLoan.extend({
  shared: scoreSnapshot
    .pick({ score: true, tier: true, classes: true, indicators: true, weakest: true })
    .partial()
    .optional(),
});

const params = z.strictObject({ scoreLoanId });

export const giveScoreConsent = defineOperation({
  id: 'giveScoreConsent',
  method: 'post',
  path: '/score-loans',
  tag,
  summary: {
    zh: '企业单独同意向一家银行提供积分信息',
    en: 'The firm consents, for itself alone: to which lender, for what, which kinds of data',
  },
  access: ['applicant'],
  body: scoreConsent.extend({ region: regionCode }),
  success: { status: 201, body: scoreLoanDetail },
  errors: ['region_unknown', 'not_a_firm', 'consent_in_force'],
});

export const withdrawScoreConsent = defineOperation({
  id: 'withdrawScoreConsent',
  method: 'post',
  path: '/score-loans/{scoreLoanId}/consent-withdrawal',
  tag,
  summary: { zh: '撤回同意', en: 'The firm withdraws its consent; what it agreed with the lender stands' },
  access: ['applicant'],
  params,
  body: z.strictObject({}),
  success: { status: 200, body: scoreLoanDetail },
  errors: ['score_loan_unknown', 'outside_scope', 'stale_version'],
});

export const referLoan = defineOperation({
  id: 'referLoan',
  method: 'post',
  path: '/score-loans/{scoreLoanId}/referral',
  tag,
  summary: { zh: '转介给银行', en: 'Refer the firm to the lender, with one of its scores' },
  access: ['clerk', 'specialist', 'center-admin'],
  params,
  body: z.strictObject({ snapshot: scoreSnapshotId }),
  success: { status: 200, body: scoreLoanDetail },
  errors: [
    'score_loan_unknown',
    'score_unknown',
    'consent_withdrawn',
    'status_move_invalid',
    'stale_version',
  ],
});

export const getScoreLoan = defineOperation({
  id: 'getScoreLoan',
  method: 'get',
  path: '/score-loans/{scoreLoanId}',
  tag,
  summary: {
    zh: '查看积分贷转介',
    en: 'See a referral: the firm, its region, and the lender it was routed to',
  },
  access: ['applicant', 'partner', ...staff],
  params,
  success: { status: 200, body: scoreLoanDetail },
  errors: ['score_loan_unknown'],
});

export const listScoreLoans = defineOperation({
  id: 'listScoreLoans',
  method: 'get',
  path: '/score-loans',
  tag,
  summary: { zh: '列出一个区域的积分贷', en: 'List the score loans of a region by status, newest first' },
  access: ['clerk', 'specialist', ...managers],
  query: pageQuery.extend({ region: regionCode, status: scoreLoanStatus.default('REFERRED') }),
  success: { status: 200, body: pageOf(scoreLoan) },
});

export const listReferredLoans = defineOperation({
  id: 'listReferredLoans',
  method: 'get',
  path: '/referred-loans',
  tag,
  summary: {
    zh: '列出转介给本行的企业',
    en: 'List what was referred to the caller, the newest consent first',
  },
  access: ['partner'],
  query: pageQuery,
  success: { status: 200, body: pageOf(scoreLoan) },
});

export const scoreLoanOperations = [
  giveScoreConsent,
  withdrawScoreConsent,
  referLoan,
  getScoreLoan,
  listScoreLoans,
  listReferredLoans,
] as const;
