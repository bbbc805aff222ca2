import { isDeepStrictEqual } from 'node:util';
import { AppError } from '@walking-hall/app-error';
import { creditGranted, eventOf, type LoanReportRow, loanDeclined, loanDrawn } from '@walking-hall/contracts';
import type { FirmLoans, Report, ScoreLoan, ScoreLoanEvent } from './firm-loans.ts';

/**
 * What a lender reports is written down as it says, once for each of its references.
 * @throws AppError where it contradicts what it reported before, or the consent is withdrawn
 */
export function takeReport(
  { row, at }: { readonly row: LoanReportRow; readonly at: string },
  loan: ScoreLoan,
  firm: FirmLoans,
): readonly ScoreLoanEvent[] {
  const { reference } = row;
  const before = loan.reports[reference];
  if (before) {
    if (isDeepStrictEqual(before, reportOf(row))) return [];
    throw new AppError('report_reference_reused', { reference });
  }
  if (loan.withdrawnAt !== undefined) throw new AppError('consent_withdrawn');
  const reported = { ...loan.facts, reference, at };
  if (row.kind === 'DRAWDOWN') {
    if (loan.status !== 'GRANTED') throw new AppError('credit_line_missing');
    const drawnFen = loan.drawnFen + row.amount;
    if (drawnFen > loan.lineFen) throw aboveLine(loan, row.amount);
    const firmDraws = countOf(firm, 'DRAWDOWN') + 1;
    return [eventOf(loanDrawn, { ...reported, amountFen: row.amount, drawnFen, firmDraws })];
  }
  if (loan.status !== 'REFERRED') throw new AppError('status_move_invalid', { status: loan.status });
  if (row.kind === 'DECLINED') return [eventOf(loanDeclined, reported)];
  const firmLines = countOf(firm, 'LINE') + 1;
  return [eventOf(creditGranted, { ...reported, amountFen: row.amount, firmLines })];
}

function reportOf(row: LoanReportRow): Report {
  return row.kind === 'DECLINED' ? { kind: row.kind } : { kind: row.kind, amount: row.amount };
}

function countOf({ loans }: FirmLoans, kind: Report['kind']): number {
  return Object.values(loans)
    .flatMap(({ reports }) => Object.values(reports))
    .filter((report) => report.kind === kind).length;
}

function aboveLine(
  { lineFen, drawnFen }: { readonly lineFen: number; readonly drawnFen: number },
  amountFen: number,
): AppError {
  const [line, drawn, amount] = [lineFen, drawnFen, amountFen].map((fen) => fen / 100);
  return new AppError('drawdown_above_line', { line: line ?? 0, drawn: drawn ?? 0, amount: amount ?? 0 });
}
