import { type EventBody, taskDecided } from '@walking-hall/contracts';
import { type Clock, endClock, toEpochMs } from '@walking-hall/working-calendar';
import { isOpen } from './case.dependencies.ts';
import type { FollowingEvent, OpenedCase, OpenTaskState, RunningClocks, TaskState } from './case.ts';

export function withTask(
  state: OpenedCase,
  item: string,
  change: (task: TaskState) => TaskState,
): OpenedCase {
  const task = state.tasks[item];
  if (!task) throw new Error(`the case has no task ${item}`);
  return { ...state, tasks: { ...state.tasks, [item]: change(task) } };
}

export function withOpenTask(
  state: OpenedCase,
  item: string,
  change: (task: OpenTaskState) => TaskState,
): OpenedCase {
  return withTask(state, item, (task) => {
    if (!isOpen(task)) throw new Error(`task ${item} is ${task.status}, not open`);
    return change(task);
  });
}

export function decided(
  { openedAt, promised, statutory, told }: OpenTaskState,
  data: EventBody<typeof taskDecided>['data'],
): TaskState {
  const { outcome, decidedAt, resultNumber, subject, data: said, validTo, reasons } = data;
  const end = (clock: Clock) => ended(clock, data);
  return {
    status: outcome,
    openedAt,
    promised: end(promised),
    statutory: statutory && end(statutory),
    told,
    decidedAt,
    ...(resultNumber === undefined ? {} : { resultNumber }),
    ...(subject === undefined ? {} : { subject }),
    ...(said === undefined ? {} : { data: said }),
    ...(validTo === undefined ? {} : { validTo }),
    ...(reasons === undefined ? {} : { reasons }),
  };
}

/** What was decided counts no more time; never before the clock's last turn, whichever instance's clock was ahead. */
function ended(
  clock: Clock,
  { decidedAt, department }: Pick<EventBody<typeof taskDecided>['data'], 'decidedAt' | 'department'>,
): Clock {
  const last = clock.ledger.reduce(
    (latest, { at }) => (toEpochMs(at) > toEpochMs(latest) ? at : latest),
    decidedAt,
  );
  return endClock(clock, { at: last, cause: taskDecided.type, orderedBy: department });
}

type MovedClocks = Extract<FollowingEvent, { type: 'hall.case.task-resumed.v1' }>['data'];

export function withClocks(
  state: OpenedCase,
  { item, promised, statutory }: Pick<MovedClocks, 'item' | 'promised' | 'statutory'>,
  status: OpenTaskState['status'],
): OpenedCase {
  return withOpenTask(state, item, (task) => {
    const clocks = { promised, statutory };
    return { ...task, ...clocks, status, told: stillTold(task, clocks) };
  });
}

/** What was told of a clock holds for as long as its due moment does; of a later one it is told anew. */
function stillTold(before: RunningClocks, after: Omit<RunningClocks, 'told'>): RunningClocks['told'] {
  const { PROMISED, STATUTORY } = before.told;
  return {
    ...(PROMISED !== undefined && before.promised.dueAt === after.promised.dueAt ? { PROMISED } : {}),
    ...(STATUTORY !== undefined && before.statutory?.dueAt === after.statutory?.dueAt ? { STATUTORY } : {}),
  };
}

export function released(task: TaskState): TaskState {
  if (task.status !== 'GRANTED' && task.status !== 'REFUSED')
    throw new Error(`a result of a task that is ${task.status} was released`);
  return { ...task, status: 'COMPLETED', outcome: task.status };
}

/** Whether nothing is left to decide or to release. */
export function hasEnded({ status }: TaskState): boolean {
  switch (status) {
    case 'COMPLETED':
    case 'DELIVERED':
    case 'NOT_ACCEPTED':
    case 'SUSPENDED':
    case 'WITHDRAWN':
    case 'ACCEPTANCE_REVOKED':
      return true;
    default:
      return false;
  }
}
