import { AppError } from '@walking-hall/app-error';
import {
  eventOf,
  serviceRequestAnswered,
  serviceRequestForwarded,
  serviceRequestOpened,
  serviceRequestSolved,
} from '@walking-hall/contracts';
import type {
  ServiceRequest,
  ServiceRequestCommand,
  ServiceRequestEvent,
  ServiceRequestState,
} from './service-request.ts';

type CommandOf<K extends ServiceRequestCommand['kind']> = Extract<
  ServiceRequestCommand,
  { readonly kind: K }
>;

/** Whoever has the request answers or forwards it: the point where it was asked, then the department that it went to. */
export function decideServiceRequest(
  command: ServiceRequestCommand,
  state: ServiceRequestState,
): readonly ServiceRequestEvent[] {
  if (command.kind === 'open')
    return state.status === 'NONE' ? [eventOf(serviceRequestOpened, command.opened)] : [];
  if (state.status === 'NONE') throw new AppError('service_request_unknown');
  const { department, status } = state;
  if (department !== undefined && !command.departments.includes(department))
    throw new AppError('other_department', { department });
  if (status === 'SOLVED') throw new AppError('status_move_invalid', { status });
  return command.kind === 'answer' ? answer(command, state) : forward(command, state);
}

function answer(
  { text, solved, officeMinutes, at }: CommandOf<'answer'>,
  state: ServiceRequest,
): readonly ServiceRequestEvent[] {
  const facts = factsOf(state);
  const [firstBefore] = state.answers;
  const first = firstBefore === undefined;
  const answered = eventOf(serviceRequestAnswered, { ...facts, text, first, officeMinutes, at });
  if (!solved) return [answered];
  return [answered, eventOf(serviceRequestSolved, { ...facts, firstAnsweredAt: firstBefore?.at ?? at, at })];
}

function forward(
  { level, department, note, at }: CommandOf<'forward'>,
  state: ServiceRequest,
): readonly ServiceRequestEvent[] {
  if (state.level === level && state.department === department) return [];
  const { level: fromLevel, department: fromDepartment, ...facts } = factsOf(state);
  const from = {
    level: fromLevel,
    ...(fromDepartment === undefined ? {} : { department: fromDepartment }),
  };
  return [eventOf(serviceRequestForwarded, { ...facts, level, department, from, note, at })];
}

/** What every event repeats: the request, and where it stands now. */
function factsOf({ opened, level, department }: ServiceRequest) {
  const { party: _, ...facts } = opened;
  return { ...facts, level, ...(department === undefined ? {} : { department }) };
}
