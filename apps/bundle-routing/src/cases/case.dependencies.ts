import type { Dependency } from '@walking-hall/approval-planner';
import type { OpenedCase, TaskState } from './case.ts';

/** What a dependency says about its task now. */
export type Standing =
  | 'WAITS'
  /** Met for good. */
  | 'FIRM'
  /** Met by a substitute: the task may go on, its result may not leave. */
  | 'PROVISIONAL'
  /** Can never be met, and closes the task. */
  | 'LOST';

type Tasks = OpenedCase['tasks'];

export function standingOf(dependency: Dependency, tasks: Tasks, deficiencies: readonly string[]): Standing {
  const { on, needed, state, substitutes, onRefusal } = dependency;
  if (state === 'MET') return 'FIRM';
  const granted = on.filter((item) => isGranted(tasks[item])).length;
  if (on.length > 0 && granted >= needed) return 'FIRM';
  const alive = on.filter((item) => !isLost(tasks[item])).length;
  if (on.length > 0 && alive < needed) return onRefusal === 'CLOSE' ? 'LOST' : 'FIRM';
  if (state === 'PROVISIONAL') return isMadeGood(dependency, deficiencies) ? 'FIRM' : 'PROVISIONAL';
  const favourable = on.filter((item) => isGranted(tasks[item]) || hasFavourableOpinion(tasks[item])).length;
  const opinionCounts = substitutes.some(({ by }) => by === 'PRELIMINARY_OPINION');
  return opinionCounts && favourable >= needed ? 'PROVISIONAL' : 'WAITS';
}

/** How a task stands, by all it depends on: the worst of them. */
export function standing(dependencies: readonly Dependency[], tasks: Tasks, deficiencies: readonly string[]): Standing {
  const all = dependencies.map((dependency) => standingOf(dependency, tasks, deficiencies));
  return (['LOST', 'WAITS', 'PROVISIONAL'] as const).find((one) => all.includes(one)) ?? 'FIRM';
}

export function isGranted(task: TaskState | undefined): boolean {
  if (task?.status === 'COMPLETED' || task?.status === 'DELIVERED') return task.outcome === 'GRANTED';
  return task?.status === 'GRANTED';
}

/** Whether its result can not come any more. */
export function isLost(task: TaskState | undefined): boolean {
  switch (task?.status) {
    case 'REFUSED':
    case 'NOT_ACCEPTED':
    case 'SUSPENDED':
      return true;
    case 'COMPLETED':
    case 'DELIVERED':
      return task.outcome === 'REFUSED';
    default:
      return false;
  }
}

export function isOpen(task: TaskState | undefined): task is Extract<TaskState, { status: 'REVIEW' | 'EXTENDED' | 'SPECIAL' }> {
  return task?.status === 'REVIEW' || task?.status === 'EXTENDED' || task?.status === 'SPECIAL';
}

function hasFavourableOpinion(task: TaskState | undefined): boolean {
  return isOpen(task) && task.opinion === true;
}

/**
 * A promised paper has come; or a commitment stands in for a result that nobody is working on in this case, so that it
 * is decided on the promise for good (告知承诺) and checked afterwards.
 */
function isMadeGood({ metBy, substitutes, on }: Dependency, deficiencies: readonly string[]): boolean {
  if (metBy === 'COMMITMENT') return on.length === 0;
  return !substitutes.some((one) => one.by === 'DEFICIENCY' && deficiencies.includes(one.material));
}
