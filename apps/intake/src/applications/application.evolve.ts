import type { Application, ApplicationEvent, ApplicationState } from './application.ts';

export function evolveApplication(state: ApplicationState, event: ApplicationEvent): ApplicationState {
  if (event.type === 'hall.application.received.v1') {
    const { content, receiptDate, correctionDueDate } = event.data;
    return { status: 'RECEIVED', received: event.data, content, revision: 1, receiptDate, correctionDueDate };
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
      return { ...state, status: 'CORRECTION', notice: { defects, cureDueDate } };
    }
    case 'hall.application.corrected.v1': {
      const { content, receiptDate, correctionDueDate } = event.data;
      const revision = state.revision + 1;
      return { ...state, status: 'RECEIVED', content, revision, receiptDate, correctionDueDate };
    }
    case 'hall.application.accepted.v1':
      return { ...state, status: event.data.deficiencies.length > 0 ? 'ACCEPTED_DEFICIENT' : 'ACCEPTED' };
    case 'hall.application.not-accepted.v1':
      return { ...state, status: 'NOT_ACCEPTED' };
    case 'hall.application.withdrawn.v1':
      return { ...state, status: 'WITHDRAWN' };
    case 'hall.application.unmasked.v1':
      return state;
    default:
      throw unknownEvent(event);
  }
}

function unknownEvent(event: never): Error {
  return new Error(`an application knows no event ${(event as { readonly type: string }).type}`);
}
