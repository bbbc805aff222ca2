import { AppError } from '@walking-hall/app-error';
import {
  type AggregateStore,
  createAggregateStore,
  type ExecuteContext,
  type Persistence,
  type Scope,
} from '@walking-hall/persistence';
import { decideRating } from './rating.decide.ts';
import { evolveRating } from './rating.evolve.ts';
import { noRating, type RatingCommand, type RatingEvent, type RatingState } from './rating.ts';
import { type RatingDocument, ratingDocument, ratingPuts, ratingView } from './rating.views.ts';

export interface FoundRating {
  readonly doc: RatingDocument;
  readonly seq: number;
}

export interface RatingStore {
  readonly ratings: AggregateStore<RatingState, RatingCommand, RatingEvent>;
  /** @throws AppError `rating_unknown` where it is outside the scope too */
  getRating(id: string, scope: Scope): Promise<FoundRating>;
  /** Commits without looking whether the rating is in anybody's scope. @throws AppError as `decideRating` */
  execute(id: string, command: RatingCommand, context: ExecuteContext): Promise<FoundRating>;
}

export function createRatingStore(persistence: Persistence): RatingStore {
  const ratings = createAggregateStore<RatingState, RatingCommand, RatingEvent>(persistence, {
    name: 'rating',
    initialState: noRating,
    decide: decideRating,
    evolve: evolveRating,
    views: ratingPuts,
  });
  return {
    ratings,
    async getRating(id, scope) {
      const found = await persistence.views.get(ratingView, id, scope);
      if (!found) throw new AppError('rating_unknown');
      return found;
    },
    async execute(id, command, context) {
      const { state, seq } = await ratings.execute(id, command, context);
      if (state.status === 'NONE') throw new AppError('rating_unknown');
      return { doc: ratingDocument(state), seq };
    },
  };
}
