import type { Rating, RatingEvent, RatingState } from './rating.ts';

export function evolveRating(state: RatingState, event: RatingEvent): RatingState {
  if (event.type === 'hall.rating.given.v1')
    return { status: event.data.bad ? 'OPEN' : 'GIVEN', given: event.data };
  if (state.status === 'NONE') throw new Error(`${event.type} before the rating was given`);
  return evolveGiven(state, event);
}

function evolveGiven(state: Rating, event: Exclude<RatingEvent, { type: 'hall.rating.given.v1' }>): Rating {
  switch (event.type) {
    case 'hall.rating.contacted.v1': {
      const { department, complexity, matter, answerDue } = event.data;
      return { ...state, status: 'CONTACTED', assigned: { department, complexity, matter, answerDue } };
    }
    case 'hall.rating.rectified.v1':
      if (!('assigned' in state)) throw outOfOrder(event);
      return { ...state, status: 'RECTIFIED', rectification: event.data.text };
    case 'hall.rating.revisited.v1': {
      if (!('rectification' in state)) throw outOfOrder(event);
      const { answer, note } = event.data;
      return { ...state, status: 'REVISITED', revisit: { answer, note } };
    }
    case 'hall.rating.flagged.v1':
      return { ...state, flag: 'FLAGGED' };
    case 'hall.rating.reviewed.v1':
      return { ...state, flag: event.data.counts ? 'COUNTS' : 'DISCARDED' };
    default:
      throw unknownEvent(event);
  }
}

function outOfOrder({ type }: RatingEvent): Error {
  return new Error(`${type} before the step it follows`);
}

function unknownEvent(event: never): Error {
  return new Error(`a rating knows no event ${(event as { readonly type: string }).type}`);
}
