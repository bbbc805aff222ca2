import type { Complaint, ComplaintEvent, ComplaintState } from './complaint.ts';

export function evolveComplaint(state: ComplaintState, event: ComplaintEvent): ComplaintState {
  if (event.type === 'hall.complaint.filed.v1') return { status: 'FILED', filed: event.data };
  if (state.status === 'NONE') throw outOfOrder(event);
  return evolveFiled(state, event);
}

function evolveFiled(
  state: Complaint,
  event: Exclude<ComplaintEvent, { type: 'hall.complaint.filed.v1' }>,
): Complaint {
  switch (event.type) {
    case 'hall.complaint.accepted.v1': {
      const { department, complexity, matter, answerDue } = event.data;
      const assigned = { department, complexity, matter, answerDue };
      return { status: 'ACCEPTED', filed: state.filed, assigned };
    }
    case 'hall.complaint.rectified.v1':
      if (state.status !== 'ACCEPTED') throw outOfOrder(event);
      return { ...state, status: 'RECTIFIED', rectification: event.data.text };
    case 'hall.complaint.fed-back.v1':
      if (state.status !== 'RECTIFIED') throw outOfOrder(event);
      return { ...state, status: 'FED_BACK', answer: event.data.text };
    case 'hall.complaint.supervised.v1':
      if (state.status !== 'FED_BACK') throw outOfOrder(event);
      return { ...state, status: 'SUPERVISED', supervision: event.data.note };
    case 'hall.complaint.revisited.v1': {
      if (state.status !== 'SUPERVISED') throw outOfOrder(event);
      const { answer, note } = event.data;
      return { ...state, status: 'REVISITED', revisit: { answer, note } };
    }
    case 'hall.complaint.unmasked.v1':
      return state;
    default:
      throw unknownEvent(event);
  }
}

function outOfOrder({ type }: ComplaintEvent): Error {
  return new Error(`${type} before the step it follows`);
}

function unknownEvent(event: never): Error {
  return new Error(`a complaint knows no event ${(event as { readonly type: string }).type}`);
}
