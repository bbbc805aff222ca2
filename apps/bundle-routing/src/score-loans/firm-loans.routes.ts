import { AppError } from '@walking-hall/app-error';
import {
  firmRef,
  getScoreLoan,
  giveScoreConsent,
  listReferredLoans,
  listScoreLoans,
  referLoan,
  type ScoreLoanId,
  type scoreLoanDetail,
  withdrawScoreConsent,
} from '@walking-hall/contracts';
import { everything, type Page, type Persistence } from '@walking-hall/persistence';
import {
  type BoundRoute,
  executeContext,
  type Principal,
  type RequestFacts,
  route,
} from '@walking-hall/service-kit';
import { type OfficeHours, startClock, type WorkingCalendar } from '@walking-hall/working-calendar';
import type { z } from 'zod';
import type { RegionStore } from '../regions/region.store.ts';
import type { FirmScoreStore } from '../scores/firm-score.store.ts';
import type { FirmLoansStore } from './firm-loans.store.ts';
import {
  type FirmLoansCommand,
  findConsented,
  firmLoansId,
  type ScoreLoan,
  streamOfLoan,
} from './firm-loans.ts';
import {
  loanDocument,
  type ScoreLoanDocument,
  scoreLoansByStatus,
  scoreLoansOfLender,
} from './firm-loans.views.ts';
import { sharedOf } from './shared-score.ts';

export interface FirmLoansRoutesDeps {
  readonly store: FirmLoansStore;
  readonly scores: FirmScoreStore;
  readonly regions: RegionStore;
  readonly persistence: Persistence;
  readonly calendar: WorkingCalendar;
  readonly hours: OfficeHours;
}

export function firmLoansRoutes(deps: FirmLoansRoutesDeps): readonly BoundRoute[] {
  const { store, scores, regions, persistence, calendar, hours } = deps;
  const { views } = persistence;
  return [
    route(giveScoreConsent, async (request) => {
      const { region, ...consent } = request.body;
      const party = firmOf(request.principal);
      const { path: regionPath } = await regions.getRegion(region);
      const firm = { region, regionPath, party };
      const { state } = await store.firms.execute(
        firmLoansId(firm),
        { kind: 'consent', firm, consent, at: request.now, by: request.principal.sub },
        executeContext(request),
      );
      const given = findConsented(state, consent.lender);
      if (!given) throw new AppError('consent_withdrawn');
      return { body: await answer(given), location: `/score-loans/${given.facts.loan}` };
    }),
    route(withdrawScoreConsent, async (request) => {
      const { scoreLoanId: loan } = request.params;
      const { facts } = await store.getLoan(loan, request.scope);
      // The lender sees it too, and withdraws nothing.
      if (facts.party !== request.principal.party) throw new AppError('outside_scope');
      return act(request, loan, { kind: 'withdraw', loan, at: request.now, by: request.principal.sub });
    }),
    route(referLoan, async (request) => {
      const { scoreLoanId: loan } = request.params;
      const { snapshot } = request.body;
      const { facts } = await store.getLoan(loan, request.scope);
      const score = await scores.getScore(snapshot, request.scope);
      if (score.party !== facts.party || score.region !== facts.region) throw new AppError('score_unknown');
      const by = request.principal.sub;
      const answerClock = answerClockFrom(request.now, by);
      return act(request, loan, { kind: 'refer', loan, snapshot, answer: answerClock, at: request.now, by });
    }),
    route(getScoreLoan, async ({ params, scope }) => ({
      body: await answer(await store.getLoan(params.scoreLoanId, scope)),
    })),
    route(listScoreLoans, async ({ query: { region, status, ...page }, scope }) => {
      const newest = { equals: { region, status }, direction: 'descending', ...page } as const;
      return pageOf(await views.find(scoreLoansByStatus, newest, scope));
    }),
    route(listReferredLoans, async ({ query, principal, scope }) => {
      const newest = { equals: { lender: firmOf(principal) }, direction: 'descending', ...query } as const;
      return pageOf(await views.find(scoreLoansOfLender, newest, scope));
    }),
  ];

  async function act(request: RequestFacts, id: ScoreLoanId, command: FirmLoansCommand) {
    const { state, seq } = await store.firms.execute(streamOfLoan(id), command, executeContext(request));
    const loan = state.loans[id];
    if (!loan) throw new AppError('score_loan_unknown');
    return { body: await answer(loan), seq };
  }

  async function answer(loan: ScoreLoan): Promise<z.infer<typeof scoreLoanDetail>> {
    const shared =
      loan.status === 'CONSENTED' || loan.withdrawnAt !== undefined
        ? undefined
        : sharedOf(loan.consent.fields, await scores.getScore(loan.snapshot, everything));
    return { ...shown(loanDocument(loan)), ...(shared === undefined ? {} : { shared }) };
  }

  /** Ten working days [design]: nobody but the lender is bound by it, and it is told when they are over. */
  function answerClockFrom(at: string, by: string) {
    const start = {
      name: 'LENDER_ANSWER',
      limit: { value: 10, unit: 'WORKING_DAY' as const },
      rule: {
        text: { zh: '银行自转介之日起答复', en: 'The lender answers, counted from the referral' },
        source: '积分贷转介约定',
        origin: 'design' as const,
      },
      startedBy: 'hall.score-loan.referred.v1',
      startedAt: at,
      orderedBy: by,
    };
    return startClock(start, calendar, hours);
  }
}

/** @throws AppError `not_a_firm` */
function firmOf({ party }: Principal) {
  const found = firmRef.safeParse(party);
  if (!found.success) throw new AppError('not_a_firm');
  return found.data;
}

function pageOf({ documents, next }: Page<ScoreLoanDocument>) {
  return { body: { entries: documents.map(({ doc }) => shown(doc)), next } };
}

function shown({ regionPath: _p, parties: _s, ...loan }: ScoreLoanDocument) {
  return loan;
}
