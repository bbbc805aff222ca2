import type { CountedEvent } from '../rebuild/counted-events.ts';
import { placesOf } from '../regions/region-path.ts';
import type { TaskState } from './open-work.views.ts';

type Open = Extract<TaskState, { status: 'OPEN' }>;

const ended: TaskState = { status: 'ENDED' };

/** The task that an event is about, where it changes what is open or late. */
export function taskOf({ type, data }: CountedEvent): string | undefined {
  switch (type) {
    case 'hall.case.task-opened.v1':
    case 'hall.case.task-decided.v1':
    case 'hall.case.task-closed.v1':
    case 'hall.case.task-resumed.v1':
    case 'hall.case.task-extended.v1':
    case 'hall.case.clock-warned.v1':
    case 'hall.case.clock-due.v1':
      return data.task;
    default:
      return undefined;
  }
}

/**
 * The task after an event. A task counts once as warned and once as overdue, whichever of its two clocks tells first and
 * however often; later due dates (resumed, extended) take both back, and the clocks tell again where that was not enough.
 */
export function evolveTask(task: TaskState | undefined, event: CountedEvent): TaskState | undefined {
  const { type, data } = event;
  switch (type) {
    case 'hall.case.task-opened.v1':
      if (task) return task;
      return {
        status: 'OPEN',
        path: data.regionPath,
        department: data.department,
        warned: false,
        overdue: false,
      };
    case 'hall.case.task-decided.v1':
    case 'hall.case.task-closed.v1':
      return ended;
    case 'hall.case.clock-warned.v1':
      return whereOpen(task, { warned: true });
    case 'hall.case.clock-due.v1':
      return whereOpen(task, { overdue: true });
    case 'hall.case.task-resumed.v1':
    case 'hall.case.task-extended.v1':
      return whereOpen(task, { warned: false, overdue: false });
    default:
      return task;
  }
}

function whereOpen(task: TaskState | undefined, change: Partial<Open>): TaskState | undefined {
  return task?.status === 'OPEN' ? { ...task, ...change } : task;
}

export interface WorkChange {
  readonly key: string;
  readonly dimensions: { readonly path: string; readonly department: string };
  readonly deltas: { readonly open: number; readonly warned: number; readonly overdue: number };
}

/** What has to be added to the counters so that they count the task as it is after, and no longer as it was before. */
export function projectWork(
  before: TaskState | undefined,
  after: TaskState | undefined,
): readonly WorkChange[] {
  const place = [after, before].find((task): task is Open => task?.status === 'OPEN');
  if (!place) return [];
  const [was, is] = [countOf(before), countOf(after)];
  const deltas = {
    open: is.open - was.open,
    warned: is.warned - was.warned,
    overdue: is.overdue - was.overdue,
  };
  if (Object.values(deltas).every((delta) => delta === 0)) return [];
  const { department } = place;
  return placesOf(place.path).map((path) => ({
    key: `${path}|${department}`,
    dimensions: { path, department },
    deltas,
  }));
}

function countOf(task: TaskState | undefined): WorkChange['deltas'] {
  if (task?.status !== 'OPEN') return { open: 0, warned: 0, overdue: 0 };
  return { open: 1, warned: Number(task.warned), overdue: Number(task.overdue) };
}
