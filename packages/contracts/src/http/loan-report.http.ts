import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { amountFen } from '../events/score-loan.events.ts';
import { regionCode, scoreLoanId } from '../ids.ts';
import { managers } from './staff-roles.ts';

const tag = 'score-loans';

/** The lender's own number of the report: sent again, it counts once. */
const reference = z.string().min(1).max(60);
const sum = { amount: amountFen, unit: z.literal('CNY_FEN') };

/** What a lender reports of a referral, or a center for it. Amounts are whole fen. */
export const loanReportRow = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('LINE'), loan: scoreLoanId, reference, ...sum }),
  z.strictObject({ kind: z.literal('DRAWDOWN'), loan: scoreLoanId, reference, ...sum }),
  z.strictObject({ kind: z.literal('DECLINED'), loan: scoreLoanId, reference }),
]);
export type LoanReportRow = z.infer<typeof loanReportRow>;

export const reportLoans = defineOperation({
  id: 'reportLoans',
  method: 'post',
  path: '/loan-reports',
  tag,
  summary: {
    zh: '回传授信与放款（逐行核对）',
    en: 'Report answers, credit lines and drawdowns; rows are taken or refused one by one',
  },
  access: ['partner', 'center-admin'],
  body: z.strictObject({
    /** Each a `LoanReportRow`; one that is not is refused alone. */
    rows: z.array(z.unknown()).min(1).max(500),
  }),
  success: {
    status: 200,
    body: z.strictObject({
      taken: z.int(),
      /** Rows that the hall had already. */
      known: z.int(),
      refused: z.array(
        z.strictObject({
          row: z.int(),
          reasons: z.array(z.strictObject({ path: z.string(), code: z.string(), message: z.string() })),
        }),
      ),
    }),
  },
});

export const getLoanTotals = defineOperation({
  id: 'getLoanTotals',
  method: 'get',
  path: '/regions/{regionCode}/loan-totals',
  tag,
  summary: { zh: '查看一个区域的积分贷总数', en: 'See what the score loans of a region add up to' },
  access: managers,
  params: z.strictObject({ regionCode }),
  success: {
    status: 200,
    body: z.strictObject({
      region: regionCode,
      firmsWithLine: z.int(),
      lineFen: z.int(),
      firmsDrawn: z.int(),
      drawnFen: z.int(),
      /** Drawn of the lines, in percent to two places; absent without a line. */
      drawnPercent: z.number().optional(),
    }),
  },
  errors: ['region_unknown', 'outside_scope'],
});

export const loanReportOperations = [reportLoans, getLoanTotals] as const;
