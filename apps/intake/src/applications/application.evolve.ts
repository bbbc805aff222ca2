import { caseIdOf } from '@walking-hall/contracts';
import type { Application, ApplicationEvent, ApplicationState } from './application.ts';

export function evolveApplication(state: ApplicationState, event: ApplicationEvent): ApplicationState {
  if (event.type === 'hall.application.received.v1') {
    const { content, receiptDate, correctionDueDate } = event.data;
    const fresh = { revision: 1, told: [], touched: [] };
    return { status: 'RECEIVED', received: event.data, content, ...fresh, receiptDate, correctionDueDate };
  }
  if (state.status === 'NONE') throw new Error(`${event.type} before the application was received`);
  return evolveReceived(state, event);
}

function evolveReceived(
  state: Application,
  event: Exclude<ApplicationEvent, { type: 'hall.application.received.v1' }>,
): Application {
  switch (event.type) {
    case 'hall.application.correction-requested.v1': {
      const { defects, cureDueDate } = event.data;
      const told = [...state.told, ...defects.map(({ path }) => path)];
      return { ...state, status: 'CORRECTION', notice: { defects, cureDueDate }, told };
    }
    case 'hall.application.corrected.v1': {
      const { content, receiptDate, correctionDueDate } = event.data;
      const revision = state.revision + 1;
      const touched = [...state.touched, ...(event.data.touched ?? [])];
      return { ...state, status: 'RECEIVED', content, revision, touched, receiptDate, correctionDueDate };
    }
    case 'hall.application.accepted.v1': {
      const status = event.data.deficiencies.length > 0 ? 'ACCEPTED_DEFICIENT' : 'ACCEPTED';
      return { ...state, status, case: caseIdOf(event.data.application) };
    }
    case 'hall.application.not-accepted.v1':
      return { ...state, status: 'NOT_ACCEPTED' };
    case 'hall.application.withdrawn.v1':
      return { ...state, status: 'WITHDRAWN' };
    case 'hall.application.handed-over.v1':
      return { ...state, owner: event.data.to };
    case 'hall.application.unmasked.v1':
      return state;
    default:
      throw unknownEvent(event);
  }
}

function unknownEvent(event: never): Error {
  return new Error(`an application knows no event ${(event as { readonly type: string }).type}`);
}
