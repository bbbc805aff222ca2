import { toEpochMs } from '@walking-hall/working-calendar';
import { dateOf } from '../figures/row.ts';
import type { CountedEvent, DataOf } from '../rebuild/counted-events.ts';
import type { CaseState, OpenCase, OpenTask, WaitingNode } from './case.views.ts';

const ended: CaseState = { status: 'ENDED' };

/** The case that an event is about, where it changes what is open, late, waiting or standing still. */
export function caseOf({ type, data }: CountedEvent): string | undefined {
  switch (type) {
    case 'hall.case.opened.v1':
    case 'hall.case.task-opened.v1':
    case 'hall.case.task-decided.v1':
    case 'hall.case.task-closed.v1':
    case 'hall.case.task-ended.v1':
    case 'hall.case.task-stopped.v1':
    case 'hall.case.task-resumed.v1':
    case 'hall.case.task-extended.v1':
    case 'hall.case.clock-warned.v1':
    case 'hall.case.clock-due.v1':
    case 'hall.case.milestone-reported.v1':
    case 'hall.case.milestone-closed.v1':
    case 'hall.case.completed.v1':
    case 'hall.case.withdrawn.v1':
      return data.case;
    default:
      return undefined;
  }
}

/**
 * The case after an event. A task counts once as warned and once as overdue, whichever of its two clocks tells first and
 * however often; later due dates (resumed, extended) take both back, and the clocks tell again where that was not enough.
 */
export function evolveCase(
  state: CaseState | undefined,
  { type, data }: CountedEvent,
): CaseState | undefined {
  if (state?.status === 'ENDED') return state;
  switch (type) {
    case 'hall.case.opened.v1':
      return { ...openCase(state, data), waiting: waitingIn(data) };
    case 'hall.case.task-opened.v1':
      return openTask(openCase(state, data), data);
    case 'hall.case.task-decided.v1':
      return endTask(openCase(state, data), data.item, data.decidedAt);
    case 'hall.case.task-closed.v1':
    case 'hall.case.task-ended.v1':
      return endTask(openCase(state, data), data.item, data.at);
    case 'hall.case.task-stopped.v1':
      return changeTask(openCase(state, data), data.item, { stopped: true }, data.at);
    case 'hall.case.task-resumed.v1':
      return changeTask(openCase(state, data), data.item, { ...inTime, stopped: false }, data.at);
    case 'hall.case.task-extended.v1':
      return changeTask(openCase(state, data), data.item, inTime, data.at);
    case 'hall.case.clock-warned.v1':
      return changeTask(openCase(state, data), data.item, { warned: true }, data.at);
    case 'hall.case.clock-due.v1':
      return changeTask(openCase(state, data), data.item, { overdue: true }, data.at);
    case 'hall.case.milestone-reported.v1':
    case 'hall.case.milestone-closed.v1':
      return endNode(openCase(state, data), data.milestone);
    case 'hall.case.completed.v1':
    case 'hall.case.withdrawn.v1':
      return ended;
    default:
      return state;
  }
}

const inTime = { warned: false, overdue: false };

/** For how long, until an instant, tasks of the case stood still. */
export function stoppedMsOf({ stoppedMs, stoppedAt }: OpenCase, until: string): number {
  return stoppedMs + (stoppedAt === undefined ? 0 : Math.max(0, toEpochMs(until) - toEpochMs(stoppedAt)));
}

function openCase(
  state: OpenCase | undefined,
  { regionPath: path, bundle }: { readonly regionPath: string; readonly bundle: string },
): OpenCase {
  return state ?? { status: 'OPEN', path, bundle, tasks: {}, waiting: {}, stoppedMs: 0 };
}

function waitingIn({ plan }: DataOf<'hall.case.opened.v1'>): OpenCase['waiting'] {
  const nodes = [
    ...plan.tasks.map(({ item, dependsOn }) => ({ id: item, kind: 'TASK' as const, dependsOn })),
    ...plan.milestones.map(({ milestone, dependsOn }) => ({
      id: milestone,
      kind: 'MILESTONE' as const,
      dependsOn,
    })),
  ];
  const waiting = nodes.map(({ id, kind, dependsOn }) => {
    const on = dependsOn.flatMap((each) => (each.state === 'WAITS' ? each.on : []));
    return [id, { kind, on: [...new Set<string>(on)] }] satisfies [string, WaitingNode];
  });
  return Object.fromEntries(waiting.filter(([, { on }]) => on.length > 0));
}

function openTask(state: OpenCase, data: DataOf<'hall.case.task-opened.v1'>): OpenCase {
  const { item, department, openedAt } = data;
  if (state.tasks[item]) return state;
  const task = { department, since: dateOf(openedAt), ...inTime, stopped: false };
  return { ...endNode(state, item), tasks: { ...state.tasks, [item]: task } };
}

function endTask(state: OpenCase, item: string, at: string): OpenCase {
  const { [item]: _, ...tasks } = state.tasks;
  return clocked({ ...endNode(state, item), tasks }, at);
}

function endNode(state: OpenCase, node: string): OpenCase {
  const { [node]: _, ...waiting } = state.waiting;
  return { ...state, waiting };
}

function changeTask(state: OpenCase, item: string, change: Partial<OpenTask>, at: string): OpenCase {
  const task = state.tasks[item];
  if (!task) return state;
  return clocked({ ...state, tasks: { ...state.tasks, [item]: { ...task, ...change } } }, at);
}

/** Starts or ends the time in which the case stands still: a case does while any of its tasks does. */
function clocked(state: OpenCase, at: string): OpenCase {
  const stands = Object.values(state.tasks).some(({ stopped }) => stopped);
  if (stands) return { ...state, stoppedAt: state.stoppedAt ?? at };
  const { stoppedAt: _, ...moving } = state;
  return { ...moving, stoppedMs: stoppedMsOf(state, at) };
}
