import { AppError } from '@walking-hall/app-error';
import {
  complaintAccepted,
  complaintFedBack,
  complaintFiled,
  complaintRectified,
  complaintRevisited,
  complaintSupervised,
  complaintUnmasked,
  eventOf,
} from '@walking-hall/contracts';
import { isOnTime } from '../feedback/answer-due.ts';
import { requireOutsider } from '../feedback/departments.ts';
import type {
  Complaint,
  ComplaintCommand,
  ComplaintEvent,
  ComplaintState,
  Filed,
  StepCommand,
} from './complaint.ts';

/**
 * One step after the other, none left out (domain A40). The department complained of rectifies and does nothing else:
 * neither does it take the complaint up or close it, nor does it find out who complained.
 */
export function decideComplaint(command: ComplaintCommand, state: ComplaintState): readonly ComplaintEvent[] {
  if (command.kind === 'file') return state.status === 'NONE' ? [eventOf(complaintFiled, command.filed)] : [];
  if (state.status === 'NONE') throw new AppError('complaint_unknown');
  if (command.kind === 'accept') requireOutsider(command.departments, command.department);
  if (command.kind !== 'rectify' && 'assigned' in state)
    requireOutsider(command.departments, state.assigned.department);
  return [takeStep(command, state)];
}

function takeStep(command: StepCommand, state: Complaint): ComplaintEvent {
  const { at } = command;
  const facts = factsOf(state.filed);
  switch (command.kind) {
    case 'accept': {
      if (state.status !== 'FILED') throw wrongStatus(state);
      const { department, complexity, matter, answerDue } = command;
      const onTime = isOnTime(state.filed.responseDue, at);
      return eventOf(complaintAccepted, { ...facts, department, complexity, matter, answerDue, onTime, at });
    }
    case 'rectify': {
      if (state.status !== 'ACCEPTED') throw wrongStatus(state);
      const { department } = state.assigned;
      return eventOf(complaintRectified, { ...facts, department, text: command.text, at });
    }
    case 'feedBack': {
      if (state.status !== 'RECTIFIED') throw wrongStatus(state);
      const { department, answerDue } = state.assigned;
      const onTime = isOnTime(answerDue, at);
      return eventOf(complaintFedBack, { ...facts, department, text: command.text, onTime, at });
    }
    case 'supervise': {
      if (state.status !== 'FED_BACK') throw wrongStatus(state);
      const { department } = state.assigned;
      return eventOf(complaintSupervised, { ...facts, department, note: command.text, at });
    }
    case 'revisit': {
      if (state.status !== 'SUPERVISED') throw wrongStatus(state);
      const { answer, note } = command;
      const said = { answer, ...(note === undefined ? {} : { note }) };
      return eventOf(complaintRevisited, { ...facts, department: state.assigned.department, ...said, at });
    }
    case 'unmask': {
      const { by, reason } = command;
      return eventOf(complaintUnmasked, { complaint: facts.complaint, by, reason, at });
    }
  }
}

/** What every later event repeats; nothing of who complains. */
function factsOf({
  party: _p,
  filedBy: _b,
  responseDue: _r,
  ...facts
}: Filed): Omit<Filed, 'party' | 'filedBy' | 'responseDue'> {
  return facts;
}

function wrongStatus({ status }: Complaint): AppError {
  return new AppError('status_move_invalid', { status });
}
