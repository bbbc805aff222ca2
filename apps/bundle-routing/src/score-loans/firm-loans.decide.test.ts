import { type LoanReportRow, loanReportRow, regionCode } from '@walking-hall/contracts';
import { startClock } from '@walking-hall/working-calendar';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendar, hours, libraryPath, monday } from '../testing/library-cases.ts';
import { bank, otherBank, printShop, snapshotOf } from '../testing/library-scores.ts';
import { decideFirmLoans } from './firm-loans.decide.ts';
import { evolveFirmLoans } from './firm-loans.evolve.ts';
import {
  type FirmLoans,
  type FirmLoansCommand,
  nextLoanId,
  noLoans,
  type ScoreConsent,
} from './firm-loans.ts';

const firm = { region: regionCode.parse('330106'), regionPath: libraryPath, party: printShop };
const consentTo = (lender: typeof bank, fields: ScoreConsent['fields'] = ['SCORE']): FirmLoansCommand => ({
  kind: 'consent',
  firm,
  consent: { lender, lenderName: { zh: '书乡银行', en: 'Bank of Books' }, purpose: '申请积分贷', fields },
  by: 'owner',
  at: monday,
});
const first = nextLoanId(firm, noLoans);
const answer = startClock(
  {
    name: 'LENDER_ANSWER',
    limit: { value: 10, unit: 'WORKING_DAY' },
    rule: { text: { zh: '答复', en: 'Answer' }, source: '约定', origin: 'design' },
    startedBy: 'test',
    startedAt: monday,
    orderedBy: 'test',
  },
  calendar,
  hours,
);
const refer = (loan = first): FirmLoansCommand => ({
  kind: 'refer',
  loan,
  snapshot: snapshotOf(printShop, '2026-06-30'),
  answer,
  by: 'specialist',
  at: monday,
});
const withdraw: FirmLoansCommand = { kind: 'withdraw', loan: first, by: 'owner', at: monday };
const report = (kind: string, reference: string, amount?: number, loan = first): FirmLoansCommand => ({
  kind: 'report',
  row: loanReportRow.parse({
    kind,
    loan,
    reference,
    ...(amount === undefined ? {} : { amount, unit: 'CNY_FEN' }),
  }) satisfies LoanReportRow,
  at: monday,
});

const given = (...commands: readonly FirmLoansCommand[]): FirmLoans =>
  commands.reduce(
    (state, command) => decideFirmLoans(command, state).reduce(evolveFirmLoans, state),
    noLoans,
  );
const typesOf = (command: FirmLoansCommand, state: FirmLoans) =>
  decideFirmLoans(command, state).map(({ type }) => type.split('.')[2]);
const refusal = (code: string) => expect.objectContaining({ code });
const referred = [consentTo(bank), refer()];
const granted = [...referred, report('LINE', 'L-1', 6_500)];

describe('a consent', () => {
  test('is given once towards a lender; another one needs the first to be withdrawn', () => {
    const state = given(consentTo(bank));
    expect(typesOf(consentTo(bank), state)).toEqual([]);
    expect(() => typesOf(consentTo(bank, ['TIER']), state)).toThrow(refusal('consent_in_force'));
    expect(typesOf(consentTo(otherBank), state)).toEqual(['consent-given']);
    const again = given(consentTo(bank), withdraw, consentTo(bank, ['TIER']));
    expect(Object.keys(again.loans)).toEqual([first, nextLoanId(firm, state)]);
  });

  test('is what a referral takes: without one in force there is none', () => {
    expect(() => typesOf(refer(), noLoans)).toThrow(refusal('score_loan_unknown'));
    expect(() => typesOf(refer(), given(consentTo(bank), withdraw))).toThrow(refusal('consent_withdrawn'));
    expect(typesOf(refer(), given(...referred))).toEqual([]);
  });

  test('once withdrawn lets nothing new in, and leaves what was agreed', () => {
    const state = given(...granted, report('DRAWDOWN', 'D-1', 500), withdraw);
    expect(() => typesOf(report('DRAWDOWN', 'D-2', 500), state)).toThrow(refusal('consent_withdrawn'));
    expect(state.loans[first]).toMatchObject({ status: 'GRANTED', lineFen: 6_500, drawnFen: 500 });
    expect(typesOf(report('DRAWDOWN', 'D-1', 500), state)).toEqual([]);
    expect(typesOf(withdraw, state)).toEqual([]);
  });
});

describe('what the lender reports', () => {
  test('is written down as it says, each reference once', () => {
    const state = given(...granted);
    expect(typesOf(report('LINE', 'L-1', 6_500), state)).toEqual([]);
    expect(() => typesOf(report('LINE', 'L-1', 7_000), state)).toThrow(refusal('report_reference_reused'));
    expect(() => typesOf(report('LINE', 'L-2', 7_000), state)).toThrow(refusal('status_move_invalid'));
    expect(given(...referred, report('DECLINED', 'N-1')).loans[first]).toMatchObject({ status: 'DECLINED' });
  });

  test('a drawdown needs a line, and never goes above it', () => {
    expect(() => typesOf(report('DRAWDOWN', 'D-1', 1), given(...referred))).toThrow(
      refusal('credit_line_missing'),
    );
    expect(() => typesOf(report('DRAWDOWN', 'D-1', 7_000), given(...granted))).toThrow(
      refusal('drawdown_above_line'),
    );
    const drawn = given(...granted, report('DRAWDOWN', 'D-1', 6_000));
    expect(() => typesOf(report('DRAWDOWN', 'D-2', 501), drawn)).toThrow(refusal('drawdown_above_line'));
    expect(typesOf(report('DRAWDOWN', 'D-2', 500), drawn)).toEqual(['drawn']);
  });

  test('says which line and which drawdown is the firm’s first, whoever lends', () => {
    const second = nextLoanId(firm, given(consentTo(bank)));
    const state = given(...granted, consentTo(otherBank), refer(second));
    expect(decideFirmLoans(report('LINE', 'X-1', 10, second), state)[0]?.data).toMatchObject({
      firmLines: 2,
    });
    expect(decideFirmLoans(report('DRAWDOWN', 'D-1', 10), state)[0]?.data).toMatchObject({ firmDraws: 1 });
  });
});

test('an answer that is overdue is told once, and not where it came or the consent is gone', () => {
  const tell = (at: string): FirmLoansCommand => ({ kind: 'tellClocks', at });
  const late = '2026-08-03T17:00:01+08:00';
  expect(answer.dueDate).toBe('2026-08-03');
  expect(typesOf(tell('2026-08-03T17:00:00+08:00'), given(...referred))).toEqual([]);
  expect(typesOf(tell(late), given(...referred))).toEqual(['answer-due']);
  expect(typesOf(tell(late), given(...referred, tell(late)))).toEqual([]);
  expect(typesOf(tell(late), given(...granted))).toEqual([]);
  expect(typesOf(tell(late), given(...referred, withdraw))).toEqual([]);
  expect(given(...referred, tell(late), report('LINE', 'L-1', 10)).loans[first]).toMatchObject({
    status: 'GRANTED',
  });
});

test('whatever is reported in whatever order: no more is drawn than the line, and what is drawn is the sum of the draws', () => {
  const drawdown = fc.record({ reference: fc.nat(9), amount: fc.integer({ min: 1, max: 4_000 }) });
  fc.assert(
    fc.property(fc.array(drawdown, { maxLength: 12 }), (rows) => {
      let state = given(...granted);
      for (const { reference, amount } of rows) {
        try {
          const command = report('DRAWDOWN', `D-${reference}`, amount);
          state = decideFirmLoans(command, state).reduce(evolveFirmLoans, state);
        } catch (error) {
          expect(['drawdown_above_line', 'report_reference_reused']).toContain(
            (error as { code?: string }).code,
          );
        }
      }
      const loan = state.loans[first];
      if (loan?.status !== 'GRANTED') throw new Error('the line stands');
      const draws = Object.values(loan.reports).flatMap((one) =>
        one.kind === 'DRAWDOWN' ? [one.amount] : [],
      );
      expect(loan.drawnFen).toBe(draws.reduce((sum, one) => sum + one, 0));
      expect(loan.drawnFen).toBeLessThanOrEqual(loan.lineFen);
    }),
  );
});
