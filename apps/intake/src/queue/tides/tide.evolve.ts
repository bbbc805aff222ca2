import { halfHourOf } from '../waits/day-waits.ts';
import type { TideEvent, TideState } from './tide.ts';

export function evolveTide(state: TideState, event: TideEvent): TideState {
  switch (event.type) {
    case 'hall.tide.alert-raised.v1': {
      const { group, bucket } = event.data;
      return {
        ...state,
        alerts: [...state.alerts, { raised: event.data, status: 'RAISED' }],
        risingSince: { ...state.risingSince, [group]: bucket },
      };
    }
    case 'hall.tide.window-opened.v1': {
      const { window, group, clerk, alert, at } = event.data;
      return {
        alerts: state.alerts.map((each) =>
          each.raised.alert === alert ? { ...each, status: 'ACCEPTED' } : each,
        ),
        // A manager may see a tide before any alert does.
        risingSince: { [group]: halfHourOf(at), ...state.risingSince },
        windows: [...state.windows, { window, group, clerk, openedAt: at }],
      };
    }
    case 'hall.tide.cleared.v1': {
      const { group, at } = event.data;
      const { [group]: _, ...risingSince } = state.risingSince;
      return {
        alerts: state.alerts.map((each) =>
          each.raised.group === group ? { ...each, status: 'CLEARED' } : each,
        ),
        risingSince,
        windows: state.windows.map((each) => (each.group === group ? { ...each, clearedAt: at } : each)),
      };
    }
    case 'hall.tide.window-closed.v1': {
      const { window } = event.data;
      return { ...state, windows: state.windows.filter((each) => each.window !== window) };
    }
    default:
      throw unknownEvent(event);
  }
}

function unknownEvent(event: never): Error {
  return new Error(`a tide knows no event ${(event as { readonly type: string }).type}`);
}
