import { isDeepStrictEqual } from 'node:util';
import { AppError } from '@walking-hall/app-error';
import {
  applicantCalled,
  eventOf,
  gridTaskAssigned,
  gridTaskClockDue,
  gridTaskClosed,
  gridTaskDelivered,
  gridTaskLocked,
  gridTaskOpened,
  gridTaskReturned,
  gridTaskUnlocked,
  handoverCodeRefused,
  visitFailed,
} from '@walking-hall/contracts';
import { toEpochMs } from '@walking-hall/working-calendar';
import type { GridAssignment } from '../grids/grid-map.ts';
import { alarmsOf } from './grid-task.clocks.ts';
import {
  type GivenOutTask,
  type GridTask,
  type GridTaskCommand,
  type GridTaskEvent,
  type GridTaskFacts,
  type GridTaskState,
  hasEnded,
} from './grid-task.ts';

/** Visits in vain after which the results go back to the station [domain E9]. */
const visitsAtMost = 2;
/** Wrong codes after which nothing is handed over [domain E9]. */
export const wrongCodesAtMost = 3;

type Command<K extends GridTaskCommand['kind']> = Extract<GridTaskCommand, { readonly kind: K }>;

/** @throws AppError for a broken rule of use, with nothing changed */
export function decideGridTask(command: GridTaskCommand, state: GridTaskState): readonly GridTaskEvent[] {
  if (command.kind === 'open') return state.status === 'NONE' ? open(command) : [];
  if (state.status === 'NONE') throw new AppError('grid_task_unknown');
  const { at } = command;
  const { facts } = state;
  switch (command.kind) {
    case 'assign':
      return assign(command, state);
    case 'followMap':
      return waitsFor(command, state) ? [assigned({ facts, ...command, ...dueOf(state) })] : [];
    case 'call':
      givenOut(state, command.worker);
      return [eventOf(applicantCalled, { ...facts, call: command.call, at })];
    case 'failVisit':
      return failVisit(command, givenOut(state, command.worker));
    case 'handOver':
      return handOver(command, state);
    case 'unlock':
      if (state.status !== 'LOCKED') throw moveInvalid(state);
      return [eventOf(gridTaskUnlocked, { ...facts, at, by: command.by })];
    case 'close':
      return hasEnded(state) ? [] : [eventOf(gridTaskClosed, { ...facts, at })];
    case 'tellClocks':
      return alarmsOf(state)
        .filter(({ atMs }) => toEpochMs(at) >= atMs)
        .map(({ name, clock: { dueDate } }) =>
          eventOf(gridTaskClockDue, { ...facts, clock: name, dueDate, at }),
        );
  }
}

function open({ facts, building, assignment, promised, statutory, at }: Command<'open'>): GridTaskEvent[] {
  const opened = eventOf(gridTaskOpened, {
    ...facts,
    ...(building === undefined ? {} : { building }),
    promised,
    ...(statutory === undefined ? {} : { statutory }),
    at,
  });
  if (!assignment) return [opened];
  return [opened, assigned({ facts, assignment, promisedDueDate: promised.dueDate, at, by: 'grid-map' })];
}

/** Given out anew from the station too; a locked one has to be looked into first. */
function assign({ assignment, at, by }: Command<'assign'>, state: GridTask): GridTaskEvent[] {
  if (state.status === 'LOCKED' || hasEnded(state)) throw moveInvalid(state);
  if (state.status === 'ASSIGNED' && isDeepStrictEqual(state.assignment, assignment)) return [];
  return [assigned({ facts: state.facts, assignment, ...dueOf(state), at, by })];
}

function waitsFor({ assignment, formerWorker }: Command<'followMap'>, state: GridTask): boolean {
  switch (state.status) {
    case 'OPEN':
      return state.building === assignment.building;
    case 'ASSIGNED':
    case 'LOCKED':
      return state.assignment.building === assignment.building && state.assignment.worker === formerWorker;
    default:
      return false;
  }
}

function assigned(given: {
  readonly facts: GridTaskFacts;
  readonly assignment: GridAssignment;
  readonly promisedDueDate: string;
  readonly at: string;
  readonly by: string;
}): GridTaskEvent {
  const { facts, assignment, promisedDueDate, at, by } = given;
  return eventOf(gridTaskAssigned, { ...facts, ...assignment, promisedDueDate, at, by });
}

function failVisit(
  { at }: Command<'failVisit'>,
  { facts, visits, assignment }: GivenOutTask,
): GridTaskEvent[] {
  const failed = eventOf(visitFailed, { ...facts, visits: visits + 1, at });
  if (visits + 1 < visitsAtMost) return [failed];
  return [failed, eventOf(gridTaskReturned, { ...facts, servicePoint: assignment.station, at })];
}

function handOver(command: Command<'handOver'>, state: GridTask): GridTaskEvent[] {
  const { worker, codeIsRight, proof, at } = command;
  if (state.status === 'DELIVERED' && codeIsRight && isDeepStrictEqual(state.proof, proof)) return [];
  if (state.status === 'LOCKED') throw new AppError('grid_task_locked');
  const { facts, wrongCodes } = givenOut(state, worker);
  if (codeIsRight) return [eventOf(gridTaskDelivered, { ...facts, worker, proof, at })];
  const refused = eventOf(handoverCodeRefused, { ...facts, wrongCodes: wrongCodes + 1, at });
  return wrongCodes + 1 < wrongCodesAtMost ? [refused] : [refused, eventOf(gridTaskLocked, { ...facts, at })];
}

/** The task as its worker may act on it. */
function givenOut(state: GridTask, worker: string): GivenOutTask {
  if (state.status !== 'ASSIGNED') throw moveInvalid(state);
  if (state.assignment.worker !== worker) throw new AppError('grid_task_of_another');
  return { ...state, status: state.status };
}

function dueOf({ promised }: GridTask) {
  return { promisedDueDate: promised.dueDate };
}

function moveInvalid({ status }: GridTask): AppError {
  return new AppError('status_move_invalid', { status });
}
