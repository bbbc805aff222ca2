import type { HallLayoutEvent, HallLayoutState } from './hall-layout.ts';

export function evolveHallLayout(_: HallLayoutState, event: HallLayoutEvent): HallLayoutState {
  switch (event.type) {
    case 'hall.hall-layout.changed.v1':
      return { status: 'SET', hall: event.data };
    default:
      throw unknownEvent(event.type);
  }
}

function unknownEvent(type: never): Error {
  return new Error(`a hall layout knows no event ${type}`);
}
