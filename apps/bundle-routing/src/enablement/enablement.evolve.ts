import { unknownEvent } from '../unknown-event.ts';
import type { Enablement, EnablementEvent } from './enablement.ts';

export function evolveEnablement(state: Enablement, event: EnablementEvent): Enablement {
  switch (event.type) {
    case 'hall.bundle.enabled.v1': {
      const { digest, document } = event.data;
      const documents = state.status === 'NEVER' ? {} : state.documents;
      return { status: 'ON', enabled: event.data, documents: { ...documents, [digest]: document } };
    }
    case 'hall.bundle.disabled.v1':
      if (state.status === 'NEVER') throw new Error('a bundle was switched off that never was on');
      return { ...state, status: 'OFF' };
    default:
      return unknownEvent(event);
  }
}
