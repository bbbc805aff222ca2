import { AppError } from '@walking-hall/app-error';
import {
  type AggregateStore,
  createAggregateStore,
  type Persistence,
  type Scope,
} from '@walking-hall/persistence';
import { decideFirmScore } from './firm-score.decide.ts';
import { evolveFirmScore } from './firm-score.evolve.ts';
import {
  type FirmScoreEvent,
  type FirmScores,
  noScores,
  type PublishedScore,
  type PublishScore,
} from './firm-score.ts';
import { firmScorePuts, scoreView } from './firm-score.views.ts';

export interface FirmScoreStore {
  readonly scores: AggregateStore<FirmScores, PublishScore, FirmScoreEvent>;
  /** @throws AppError `score_unknown` */
  getScore(snapshot: string, scope: Scope): Promise<PublishedScore>;
}

export function createFirmScoreStore(persistence: Persistence): FirmScoreStore {
  const scores = createAggregateStore<FirmScores, PublishScore, FirmScoreEvent>(persistence, {
    name: 'firm-score',
    initialState: noScores,
    decide: decideFirmScore,
    evolve: evolveFirmScore,
    views: (_id, state, before) => firmScorePuts(state, before),
  });
  return {
    scores,
    async getScore(snapshot, scope) {
      const found = await persistence.views.get(scoreView, snapshot, scope);
      if (!found) throw new AppError('score_unknown');
      return found.doc;
    },
  };
}
