import { readTaskId } from '@walking-hall/contracts';
import { unknownEvent } from '../unknown-event.ts';
import { isOpen } from './case.dependencies.ts';
import type {
  CaseEvent,
  CaseState,
  FollowingEvent,
  OpenedCase,
  OpenTaskState,
  RunningClocks,
  TaskState,
} from './case.ts';

export function evolveCase(state: CaseState, event: CaseEvent): CaseState {
  if (event.type === 'hall.case.opened.v1') return openedCase(event.data);
  if (state.status === 'NONE') throw new Error(`${event.type} before the case was opened`);
  return evolveOpened(state, event);
}

export function openedCase(data: OpenedCase['opened']): OpenedCase {
  return {
    status: 'REVIEW',
    opened: data,
    tasks: Object.fromEntries(data.plan.tasks.map(({ item }) => [item, { status: 'RECEIVED' as const }])),
    offers: {},
    deficiencies: data.deficiencies,
  };
}

export function evolveOpened(state: OpenedCase, event: FollowingEvent): OpenedCase {
  switch (event.type) {
    case 'hall.case.task-opened.v1': {
      const { item, openedAt, promised, statutory } = event.data;
      return withTask(state, item, () => ({ status: 'REVIEW', openedAt, promised, statutory, told: {} }));
    }
    case 'hall.case.task-decided.v1': {
      const { outcome, decidedAt, resultNumber, validTo, reasons } = event.data;
      return withOpenTask(state, event.data.item, ({ openedAt, promised, statutory, told }) => ({
        status: outcome,
        openedAt,
        promised,
        statutory,
        told,
        decidedAt,
        ...(resultNumber === undefined ? {} : { resultNumber }),
        ...(validTo === undefined ? {} : { validTo }),
        ...(reasons === undefined ? {} : { reasons }),
      }));
    }
    case 'hall.case.task-closed.v1':
      return withTask(state, event.data.item, () => ({
        status: 'NOT_ACCEPTED',
        because: event.data.because,
      }));
    case 'hall.case.task-suspended.v1':
      return withTask(state, event.data.item, (task) =>
        'decidedAt' in task ? { ...task, status: 'SUSPENDED', because: event.data.because } : task,
      );
    case 'hall.case.opinion-given.v1':
      return withOpenTask(state, event.data.item, (task) => ({ ...task, opinion: event.data.favourable }));
    case 'hall.case.task-stopped.v1':
      return withClocks(state, event.data, 'SPECIAL');
    case 'hall.case.task-resumed.v1':
      return withClocks(state, event.data, 'REVIEW');
    case 'hall.case.task-extended.v1':
      return withClocks(state, event.data, 'EXTENDED');
    case 'hall.case.clock-warned.v1':
      return withOpenTask(state, event.data.item, (task) => ({
        ...task,
        told: { ...task.told, [event.data.clock]: 'WARNED' },
      }));
    case 'hall.case.clock-due.v1':
      return withOpenTask(state, event.data.item, (task) => ({
        ...task,
        told: { ...task.told, [event.data.clock]: 'DUE' },
      }));
    case 'hall.case.deficiency-cured.v1':
      return {
        ...state,
        deficiencies: state.deficiencies.filter((material) => material !== event.data.material),
      };
    case 'hall.case.service-offered.v1':
      return {
        ...state,
        offers: { ...state.offers, [event.data.service]: { name: event.data.serviceName, answer: 'OPEN' } },
      };
    case 'hall.case.service-answered.v1':
      return answered(state, event.data);
    case 'hall.case.results-released.v1':
      return event.data.results.reduce(
        (next, { task }) => withTask(next, readTaskId(task).item, released),
        state,
      );
    case 'hall.case.completed.v1':
      return { ...state, status: 'COMPLETED', completedAt: event.data.at };
    case 'hall.case.delivered.v1':
      return {
        ...state,
        status: 'DELIVERED',
        deliveredAt: event.data.at,
        tasks: Object.fromEntries(
          Object.entries(state.tasks).map(([item, task]) => [
            item,
            task.status === 'COMPLETED' ? { ...task, status: 'DELIVERED' } : task,
          ]),
        ),
      };
    default:
      return unknownEvent(event);
  }
}

type MovedClocks = Extract<FollowingEvent, { type: 'hall.case.task-resumed.v1' }>['data'];

function withClocks(
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

function answered(
  state: OpenedCase,
  data: Extract<CaseEvent, { type: 'hall.case.service-answered.v1' }>['data'],
): OpenedCase {
  const offer = state.offers[data.service];
  if (!offer) throw new Error(`an answer to ${data.service}, which was never offered`);
  const { activity, seat, waiting } = data;
  const answer = {
    ...offer,
    answer: data.accepted ? ('ACCEPTED' as const) : ('DECLINED' as const),
    ...(activity === undefined ? {} : { activity }),
    ...(seat === undefined ? {} : { seat }),
    ...(waiting === undefined ? {} : { waiting }),
  };
  return { ...state, offers: { ...state.offers, [data.service]: answer } };
}

function released(task: TaskState): TaskState {
  if (task.status !== 'GRANTED' && task.status !== 'REFUSED')
    throw new Error(`a result of a task that is ${task.status} was released`);
  return { ...task, status: 'COMPLETED', outcome: task.status };
}

function withTask(state: OpenedCase, item: string, change: (task: TaskState) => TaskState): OpenedCase {
  const task = state.tasks[item];
  if (!task) throw new Error(`the case has no task ${item}`);
  return { ...state, tasks: { ...state.tasks, [item]: change(task) } };
}

function withOpenTask(
  state: OpenedCase,
  item: string,
  change: (task: OpenTaskState) => TaskState,
): OpenedCase {
  return withTask(state, item, (task) => {
    if (!isOpen(task)) throw new Error(`task ${item} is ${task.status}, not open`);
    return change(task);
  });
}
