import type { Enablement, EnablementEvent } from './enablement.ts';

export function evolveEnablement(state: Enablement, event: EnablementEvent): Enablement {
  switch (event.type) {
    case 'hall.bundle.enabled.v1':
      return { status: 'ON', enabled: event.data };
    case 'hall.bundle.disabled.v1':
      return state.status === 'NEVER' ? state : { ...state, status: 'OFF' };
  }
}
