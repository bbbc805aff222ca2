import { AppError, errorKind, errorSentence, type Language } from '@walking-hall/app-error';
import { loanReportRow, reportLoans } from '@walking-hall/contracts';
import {
  type BoundRoute,
  executeContext,
  parseValue,
  publicError,
  type RequestFacts,
  route,
} from '@walking-hall/service-kit';
import { withoutClaims } from '../cases/case.store.ts';
import type { FirmLoansStore } from './firm-loans.store.ts';
import { streamOfLoan } from './firm-loans.ts';

/** Rows are no transaction: what is good is taken, whatever stands beside it, and all of it may be sent again. */
export function loanReportRoutes(store: FirmLoansStore): readonly BoundRoute[] {
  return [
    route(reportLoans, async (request) => {
      const counts = { taken: 0, known: 0 };
      const refused = [];
      // In their order: a drawdown may stand below its line.
      for (const [row, sent] of request.body.rows.entries()) {
        try {
          counts[(await take(row, sent, request)) ? 'taken' : 'known'] += 1;
        } catch (error) {
          refused.push({ row, reasons: reasonsOf(error, row, request.language) });
        }
      }
      return { body: { ...counts, refused } };
    }),
  ];

  /** Whether it was new. */
  async function take(index: number, sent: unknown, request: RequestFacts): Promise<boolean> {
    const row = parseValue(loanReportRow, sent, `rows[${index}]`);
    const { facts } = await store.getLoan(row.loan, request.scope);
    const { roles, party } = request.principal;
    if (!roles.includes('center-admin') && facts.lender !== party) throw new AppError('score_loan_unknown');
    // Rows are known by their references; the request's own receipt belongs to none of them.
    const context = withoutClaims(executeContext(request));
    const command = { kind: 'report', row, at: request.now } as const;
    const { events } = await store.firms.execute(streamOfLoan(row.loan), command, context);
    return events.length > 0;
  }
}

/** @throws what is no refusal of the row */
function reasonsOf(error: unknown, row: number, language: Language) {
  const { code, params, issues } = publicError(error);
  const kind = errorKind(code);
  if (kind === 'internal' || kind === 'unavailable') throw error;
  const reasons = issues.length > 0 ? issues : [{ path: `rows[${row}]`, code, params }];
  return reasons.map((one) => ({
    path: one.path,
    code: one.code,
    message: errorSentence(one.code, one.params ?? {}, language),
  }));
}
