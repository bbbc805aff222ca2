import { readTaskId } from '@walking-hall/contracts';
import { unknownEvent } from '../unknown-event.ts';
import type { CaseEvent, CaseState, DutyState, FollowingEvent, MilestoneState, OpenedCase } from './case.ts';
import { decided, hasEnded, released, withClocks, withOpenTask, withTask } from './task.evolve.ts';

export function evolveCase(state: CaseState, event: CaseEvent): CaseState {
  if (event.type === 'hall.case.opened.v1') return openedCase(event.data);
  if (state.status === 'NONE') throw new Error(`${event.type} before the case was opened`);
  return evolveOpened(state, event);
}

export function openedCase(data: OpenedCase['opened']): OpenedCase {
  const { plan, answers, deficiencies } = data;
  return {
    status: 'REVIEW',
    opened: data,
    answers,
    tasks: Object.fromEntries(plan.tasks.map(({ item }) => [item, { status: 'RECEIVED' as const }])),
    milestones: Object.fromEntries(
      plan.milestones.map(({ milestone }) => [milestone, { status: 'EXPECTED' as const }]),
    ),
    duties: {},
    offers: {},
    deficiencies,
    deficienciesDue: [],
  };
}

export function evolveOpened(state: OpenedCase, event: FollowingEvent): OpenedCase {
  switch (event.type) {
    case 'hall.case.task-waiting.v1': {
      const { item, says, opensOn } = event.data;
      const wait = says === undefined ? opensOn !== undefined && { opensOn } : { says };
      if (!wait) throw new Error(`task ${item} waits for nothing`);
      return withTask(state, item, () => ({ status: 'WAITING_CONDITION', ...wait }));
    }
    case 'hall.case.task-opened.v1': {
      const { item, openedAt, promised, statutory } = event.data;
      return withTask(state, item, () => ({ status: 'REVIEW', openedAt, promised, statutory, told: {} }));
    }
    case 'hall.case.task-decided.v1': {
      const after = withOpenTask(state, event.data.item, (task) => decided(task, event.data));
      return { ...after, answers: { ...state.answers, ...event.data.data } };
    }
    case 'hall.case.task-closed.v1':
      return withEnd(
        withTask(state, event.data.item, () => ({ status: 'NOT_ACCEPTED', because: event.data.because })),
      );
    case 'hall.case.task-ended.v1': {
      const { item, as: status, reasons } = event.data;
      return withEnd(
        withTask(state, item, () => ({ status, ...(reasons === undefined ? {} : { reasons }) })),
      );
    }
    case 'hall.case.task-suspended.v1':
      return withEnd(
        withTask(state, event.data.item, (task) =>
          'decidedAt' in task ? { ...task, status: 'SUSPENDED', because: event.data.because } : task,
        ),
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
      return toldOfClock(state, event.data, 'WARNED');
    case 'hall.case.clock-due.v1':
      return toldOfClock(state, event.data, 'DUE');
    case 'hall.case.milestone-reported.v1': {
      const { milestone, date, evidence, at } = event.data;
      return withMilestone(state, milestone, { status: 'REPORTED', date, evidence, reportedAt: at });
    }
    case 'hall.case.milestone-closed.v1': {
      const { milestone, because } = event.data;
      return withMilestone(state, milestone, { ...state.milestones[milestone], status: 'CLOSED', because });
    }
    case 'hall.case.facts-reported.v1':
      return { ...state, answers: { ...state.answers, ...event.data.answers } };
    case 'hall.case.duty-started.v1': {
      const { duty, since, warnDate, dueDate } = event.data;
      const running = { status: 'RUNNING' as const, since, warnDate, dueDate, warned: false };
      return { ...state, duties: { ...state.duties, [duty]: running } };
    }
    case 'hall.case.duty-warned.v1':
      return withDuty(state, event.data.duty, { warned: true });
    case 'hall.case.duty-met.v1':
      return withDuty(state, event.data.duty, { status: 'MET', metDate: event.data.metDate });
    case 'hall.case.duty-missed.v1':
      return withDuty(state, event.data.duty, { status: 'MISSED' });
    case 'hall.case.deficiency-due.v1':
      return { ...state, deficienciesDue: [...state.deficienciesDue, event.data.material] };
    case 'hall.case.deficiency-cured.v1':
    case 'hall.case.acceptance-revoked.v1':
      return withoutDeficiency(state, event.data.material);
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
    case 'hall.case.withdrawn.v1':
      // Its tasks end one by one.
      return state;
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

/** A case that was withdrawn, or whose acceptance was revoked, ends with its last task; if it released a result it is completed. */
function withEnd(state: OpenedCase): OpenedCase {
  const tasks = Object.values(state.tasks);
  const as = tasks
    .map(({ status }) => status)
    .find((status) => status === 'WITHDRAWN' || status === 'ACCEPTANCE_REVOKED');
  const isOver = tasks.every((task) => hasEnded(task) && task.status !== 'COMPLETED');
  return as !== undefined && isOver ? { ...state, status: as } : state;
}

function toldOfClock(
  state: OpenedCase,
  { item, clock }: Extract<CaseEvent, { type: 'hall.case.clock-due.v1' }>['data'],
  what: 'WARNED' | 'DUE',
): OpenedCase {
  return withOpenTask(state, item, (task) => ({ ...task, told: { ...task.told, [clock]: what } }));
}

function withMilestone(state: OpenedCase, id: string, milestone: MilestoneState): OpenedCase {
  return { ...state, milestones: { ...state.milestones, [id]: milestone } };
}

function withDuty(state: OpenedCase, id: string, change: Partial<DutyState>): OpenedCase {
  const duty = state.duties[id];
  if (!duty) throw new Error(`the time of the duty ${id} never began`);
  return { ...state, duties: { ...state.duties, [id]: { ...duty, ...change } } };
}

function withoutDeficiency(state: OpenedCase, material: string): OpenedCase {
  const others = (materials: readonly string[]) => materials.filter((one) => one !== material);
  return {
    ...state,
    deficiencies: others(state.deficiencies),
    deficienciesDue: others(state.deficienciesDue),
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
