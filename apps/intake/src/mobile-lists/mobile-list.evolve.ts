import type { MobileListEvent, MobileListState } from './mobile-list.ts';

export function evolveMobileList(_state: MobileListState, { type, data }: MobileListEvent): MobileListState {
  switch (type) {
    case 'hall.mobile-list.changed.v1': {
      const { at, ...list } = data;
      return { status: 'SET', list, at };
    }
    default:
      throw unknownEvent(type);
  }
}

function unknownEvent(type: never): Error {
  return new Error(`a mobile list knows no event ${type}`);
}
