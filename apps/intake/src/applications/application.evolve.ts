import { caseIdOf } from '@walking-hall/contracts';
import type { Application, ApplicationEvent, ApplicationState } from './application.ts';

export function evolveApplication(state: ApplicationState, event: ApplicationEvent): ApplicationState {
  if (event.type === 'hall.application.received.v1') {
    const { content, sealedAnswers = unnamedAnswers(0), receiptDate, correctionDueDate } = event.data;
    const fresh = { corrections: 0, told: [], touched: [] };
    const dates = { receiptDate, correctionDueDate };
    return { status: 'RECEIVED', received: event.data, content, sealedAnswers, ...fresh, ...dates };
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
      const corrections = state.corrections + 1;
      const {
        content,
        sealedAnswers = unnamedAnswers(corrections),
        receiptDate,
        correctionDueDate,
      } = event.data;
      const touched = [...state.touched, ...(event.data.touched ?? [])];
      const corrected = { content, sealedAnswers, corrections, touched, receiptDate, correctionDueDate };
      return { ...state, status: 'RECEIVED', ...corrected };
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

/** What was kept before commits said the name lies under its number, from 1. */
function unnamedAnswers(corrections: number): string {
  return String(corrections + 1);
}

function unknownEvent(event: never): Error {
  return new Error(`an application knows no event ${(event as { readonly type: string }).type}`);
}
