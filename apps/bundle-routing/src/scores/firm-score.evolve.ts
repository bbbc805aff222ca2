import { unknownEvent } from '../unknown-event.ts';
import type { FirmScoreEvent, FirmScores } from './firm-score.ts';

export function evolveFirmScore(state: FirmScores, event: FirmScoreEvent): FirmScores {
  switch (event.type) {
    case 'hall.score.published.v1':
      return { ...state, published: [...state.published, event.data] };
    case 'hall.score.firm-spotted.v1':
      return { ...state, spotted: [...state.spotted, event.data] };
    default:
      return unknownEvent(event);
  }
}
