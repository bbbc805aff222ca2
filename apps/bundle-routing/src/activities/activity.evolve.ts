import { unknownEvent } from '../unknown-event.ts';
import type { ActivityEvent, ActivityState } from './activity.ts';

export function evolveActivity(state: ActivityState, event: ActivityEvent): ActivityState {
  switch (event.type) {
    case 'hall.activity.planned.v1':
      return { status: 'PLANNED', planned: event.data, places: {} };
    case 'hall.activity.signed-up.v1': {
      if (state.status === 'NONE') throw new Error('a place in an activity that was never planned');
      const { case: id, seat, waiting } = event.data;
      const place = {
        ...(seat === undefined ? {} : { seat }),
        ...(waiting === undefined ? {} : { waiting }),
      };
      return { ...state, places: { ...state.places, [id]: place } };
    }
    default:
      return unknownEvent(event);
  }
}
