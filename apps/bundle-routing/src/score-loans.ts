import type { AnyView, Persistence } from '@walking-hall/persistence';
import type { Logger } from '@walking-hall/service-kit';
import type { OfficeHours, WorkingCalendar } from '@walking-hall/working-calendar';
import { indicatorSetRoutes } from './indicator-sets/indicator-set.routes.ts';
import { createIndicatorSetStore } from './indicator-sets/indicator-set.store.ts';
import { indicatorSetView } from './indicator-sets/indicator-set.views.ts';
import type { RegionStore } from './regions/region.store.ts';
import { firmLoansJobs } from './score-loans/firm-loans.jobs.ts';
import { firmLoansRoutes } from './score-loans/firm-loans.routes.ts';
import { createFirmLoansStore } from './score-loans/firm-loans.store.ts';
import { answerAlarms, scoreLoanView } from './score-loans/firm-loans.views.ts';
import { loanReportRoutes } from './score-loans/loan-report.routes.ts';
import { loanTotalsRoutes } from './score-loans/loan-totals.routes.ts';
import { loanTotalsRecords, loanTotalsSubscriptions } from './score-loans/loan-totals.ts';
import { firmScoreRoutes } from './scores/firm-score.routes.ts';
import { createFirmScoreStore } from './scores/firm-score.store.ts';
import { scoreView, spottedFirmView } from './scores/firm-score.views.ts';

export interface ScoreLoansDeps {
  readonly persistence: Persistence;
  readonly logger: Logger;
  readonly regions: RegionStore;
  readonly calendar: WorkingCalendar;
  readonly hours: OfficeHours;
}

export const scoreLoanViews: readonly AnyView[] = [
  indicatorSetView,
  scoreView,
  spottedFirmView,
  scoreLoanView,
  answerAlarms.view,
  loanTotalsRecords,
];

/** How firms are scored, and their way with that score to a lender, which alone decides on the credit. */
export function createScoreLoans({ persistence, logger, regions, calendar, hours }: ScoreLoansDeps) {
  const sets = createIndicatorSetStore(persistence);
  const scores = createFirmScoreStore(persistence);
  const loans = createFirmLoansStore(persistence);
  return {
    routes: [
      ...indicatorSetRoutes(sets, regions),
      ...firmScoreRoutes(scores, sets, regions, persistence),
      ...firmLoansRoutes({ store: loans, scores, regions, persistence, calendar, hours }),
      ...loanReportRoutes(loans),
      ...loanTotalsRoutes(regions, persistence),
    ],
    subscriptions: loanTotalsSubscriptions(persistence),
    jobs: firmLoansJobs(loans, persistence, logger),
    repairs: { 'indicator-set': sets.sets, 'firm-score': scores.scores, 'score-loan': loans.firms },
  };
}
