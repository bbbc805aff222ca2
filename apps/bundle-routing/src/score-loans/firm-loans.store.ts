import { AppError } from '@walking-hall/app-error';
import type { ScoreLoanId } from '@walking-hall/contracts';
import {
  type AggregateStore,
  createAggregateStore,
  type Persistence,
  type Scope,
} from '@walking-hall/persistence';
import { decideFirmLoans } from './firm-loans.decide.ts';
import { evolveFirmLoans } from './firm-loans.evolve.ts';
import {
  type FirmLoans,
  type FirmLoansCommand,
  noLoans,
  type ScoreLoan,
  type ScoreLoanEvent,
  streamOfLoan,
} from './firm-loans.ts';
import { firmLoansPuts, scoreLoanView } from './firm-loans.views.ts';

export interface FirmLoansStore {
  readonly firms: AggregateStore<FirmLoans, FirmLoansCommand, ScoreLoanEvent>;
  /** A loan that the scope covers. @throws AppError `score_loan_unknown` */
  getLoan(id: ScoreLoanId, scope: Scope): Promise<ScoreLoan>;
}

export function createFirmLoansStore(persistence: Persistence): FirmLoansStore {
  const firms = createAggregateStore<FirmLoans, FirmLoansCommand, ScoreLoanEvent>(persistence, {
    name: 'score-loan',
    initialState: noLoans,
    decide: decideFirmLoans,
    evolve: evolveFirmLoans,
    views: firmLoansPuts,
  });
  return {
    firms,
    async getLoan(id, scope) {
      const visible = await persistence.views.get(scoreLoanView, id, scope);
      const found = visible && (await firms.load(streamOfLoan(id)))?.state.loans[id];
      if (!found) throw new AppError('score_loan_unknown');
      return found;
    },
  };
}
