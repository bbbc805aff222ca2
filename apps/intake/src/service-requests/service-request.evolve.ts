import type { ServiceRequest, ServiceRequestEvent, ServiceRequestState } from './service-request.ts';

export function evolveServiceRequest(
  state: ServiceRequestState,
  event: ServiceRequestEvent,
): ServiceRequestState {
  if (event.type === 'hall.service-request.opened.v1')
    return { status: 'OPEN', opened: event.data, level: event.data.level, answers: [] };
  if (state.status === 'NONE') throw new Error(`${event.type} before the request was opened`);
  return evolveOpened(state, event);
}

function evolveOpened(
  state: ServiceRequest,
  event: Exclude<ServiceRequestEvent, { type: 'hall.service-request.opened.v1' }>,
): ServiceRequest {
  switch (event.type) {
    case 'hall.service-request.answered.v1': {
      const { text, level, first, officeMinutes, at } = event.data;
      const answers = [...state.answers, { text, level, at }];
      return { ...state, answers, ...(first ? { firstAnswerOfficeMinutes: officeMinutes } : {}) };
    }
    case 'hall.service-request.forwarded.v1': {
      const { level, department } = event.data;
      return { ...state, level, department };
    }
    case 'hall.service-request.solved.v1':
      return { ...state, status: 'SOLVED', solvedAt: event.data.at };
    default:
      throw unknownEvent(event);
  }
}

function unknownEvent(event: never): Error {
  return new Error(`a service request knows no event ${(event as { readonly type: string }).type}`);
}
