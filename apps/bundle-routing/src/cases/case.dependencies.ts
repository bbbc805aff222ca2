import type { Dependency, PlannedTask } from '@walking-hall/approval-planner';
import { type OpenedCase, type OpenTaskState, planOf, type TaskState } from './case.ts';

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
  const { on, needed, state, onRefusal } = dependency;
  if (state === 'MET' || isMadeGood(dependency, deficiencies)) return 'FIRM';
  if (on.length > 0 && countOf(on, tasks, isGranted) >= needed) return 'FIRM';
  const alive = on.length - countOf(on, tasks, isLost);
  if (on.length > 0 && alive < needed) return onRefusal === 'CLOSE' ? 'LOST' : 'FIRM';
  if (state === 'PROVISIONAL') return 'PROVISIONAL';
  return takesOpinions(dependency) && countOf(on, tasks, isFavoured) >= needed ? 'PROVISIONAL' : 'WAITS';
}

/** How a task stands, by all it depends on: the worst of them. */
export function standing(
  dependencies: readonly Dependency[],
  tasks: Tasks,
  deficiencies: readonly string[],
): Standing {
  const all = dependencies.map((dependency) => standingOf(dependency, tasks, deficiencies));
  return (['LOST', 'WAITS', 'PROVISIONAL'] as const).find((one) => all.includes(one)) ?? 'FIRM';
}

/**
 * Tasks that what they wait for has not come for, or that count on the result of such a one; `owes` names more. Those
 * of them that are open stand on a substitute, and their results may not leave, for a later refusal would undo them.
 * Two that rest on each other's real results alone rest on nothing owed.
 */
export function provisionalTasks(
  state: OpenedCase,
  owes: (planned: PlannedTask) => boolean = () => false,
): ReadonlySet<string> {
  const { tasks, deficiencies } = state;
  const planned = planOf(state).tasks;
  const found = new Set<string>();
  for (const task of planned) {
    if (owes(task) || standing(task.dependsOn, tasks, deficiencies) !== 'FIRM') found.add(task.item);
  }
  const restsOnFound = (dependency: Dependency): boolean => {
    if (isMadeGood(dependency, deficiencies)) return false;
    const granted = dependency.on.filter((item) => isGranted(tasks[item]));
    const settled = granted.filter((item) => !found.has(item));
    return granted.length >= dependency.needed && settled.length < dependency.needed;
  };
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const { item, dependsOn } of planned) if (dependsOn.some(restsOnFound)) found.add(item);
  }
  return found;
}

/** Tasks of which a task still waits for some. */
export function waitsFor({ tasks, deficiencies }: OpenedCase, { dependsOn }: PlannedTask): readonly string[] {
  const waiting = dependsOn.filter((one) => standingOf(one, tasks, deficiencies) === 'WAITS');
  const items = waiting.flatMap(({ on }) =>
    on.filter((item) => !isGranted(tasks[item]) && !isLost(tasks[item])),
  );
  return [...new Set(items)];
}

/**
 * The task that goes first where tasks wait for each other and nothing else could end the wait: provisionally, as an
 * opinion of the next one would have let it (互为前置, domain A83). The bundle's proof sees to it that there is one whose
 * waits an opinion may end; it is the first of them in the plan, as the plan's dates have it.
 */
export function firstOfCircle(state: OpenedCase): string | undefined {
  const { tasks, deficiencies } = state;
  const waiting = planOf(state).tasks.filter(({ item }) => tasks[item]?.status === 'RECEIVED');
  const waitsOf = new Map(
    waiting.map(({ item, dependsOn }) => [
      item,
      dependsOn.filter((one) => standingOf(one, tasks, deficiencies) === 'WAITS'),
    ]),
  );
  // Whatever is not stuck will end; what waits for enough of that is not stuck either.
  const stuck = new Set(waitsOf.keys());
  const willEnd = ({ on, needed }: Dependency) => on.filter((item) => !stuck.has(item)).length >= needed;
  for (let size = -1; size !== stuck.size; ) {
    size = stuck.size;
    for (const item of stuck) if (waitsOf.get(item)?.every(willEnd)) stuck.delete(item);
  }
  const mayGoFirst = (dependency: Dependency) => {
    const { on, needed } = dependency;
    const given = on.filter((item) => stuck.has(item) || isFavoured(tasks[item])).length;
    return takesOpinions(dependency) && given >= needed;
  };
  return [...stuck].find((item) => waitsOf.get(item)?.every(mayGoFirst));
}

export function isGranted(task: TaskState | undefined): boolean {
  if (task?.status === 'COMPLETED' || task?.status === 'DELIVERED') return task.outcome === 'GRANTED';
  return task?.status === 'GRANTED';
}

/** Whether it ended without a grant: nothing was ever given, so nothing is to be kept for it. */
export function isDenied(task: TaskState | undefined): boolean {
  switch (task?.status) {
    case 'REFUSED':
    case 'NOT_ACCEPTED':
      return true;
    case 'COMPLETED':
    case 'DELIVERED':
      return task.outcome === 'REFUSED';
    default:
      return false;
  }
}

/** Whether its result can not come any more. */
export function isLost(task: TaskState | undefined): boolean {
  return isDenied(task) || task?.status === 'SUSPENDED';
}

export function isOpen(task: TaskState | undefined): task is OpenTaskState {
  return task?.status === 'REVIEW' || task?.status === 'EXTENDED' || task?.status === 'SPECIAL';
}

function isFavoured(task: TaskState | undefined): boolean {
  return isGranted(task) || (isOpen(task) && task.opinion === true);
}

function takesOpinions({ substitutes }: Dependency): boolean {
  return substitutes.some(({ by }) => by === 'PRELIMINARY_OPINION');
}

/**
 * A promised paper has come; or a commitment stands in for a result that nobody is working on in this case, so that it
 * is decided on the promise for good (告知承诺) and checked afterwards. Nothing that happens later undoes either.
 */
function isMadeGood({ state, metBy, substitutes, on }: Dependency, deficiencies: readonly string[]): boolean {
  if (state !== 'PROVISIONAL') return false;
  if (metBy === 'COMMITMENT') return on.length === 0;
  return !substitutes.some((one) => one.by === 'DEFICIENCY' && deficiencies.includes(one.material));
}

function countOf(
  items: readonly string[],
  tasks: Tasks,
  holds: (task: TaskState | undefined) => boolean,
): number {
  return items.filter((item) => holds(tasks[item])).length;
}
