import type { Dependency, PlannedTask } from '@walking-hall/approval-planner';
import { type MilestoneState, type OpenedCase, type OpenTaskState, planOf, type TaskState } from './case.ts';

/** What a dependency says about its task now. */
export type Standing =
  | 'WAITS'
  /** Met for good. */
  | 'FIRM'
  /** Met by a substitute: the task may go on, its result may not leave. */
  | 'PROVISIONAL'
  /** Can never be met, and closes the task. */
  | 'LOST';

/** What dependencies are judged on. */
type Known = Pick<OpenedCase, 'tasks' | 'milestones' | 'deficiencies'>;
/** What is waited for: a task or a milestone. */
type Source = TaskState | MilestoneState | undefined;

export function standingOf(dependency: Dependency, known: Known): Standing {
  const { on, needed, state, onRefusal } = dependency;
  if (state === 'MET' || isMadeGood(dependency, known)) return 'FIRM';
  if (on.length > 0 && countOf(on, known, isGranted) >= needed) return 'FIRM';
  const alive = on.length - countOf(on, known, isLost);
  if (on.length > 0 && alive < needed) return onRefusal === 'CLOSE' ? 'LOST' : 'FIRM';
  if (state === 'PROVISIONAL') return 'PROVISIONAL';
  return takesOpinions(dependency) && countOf(on, known, isFavoured) >= needed ? 'PROVISIONAL' : 'WAITS';
}

/** How a task or a milestone stands, by all it depends on: the worst of them. */
export function standing(dependencies: readonly Dependency[], known: Known): Standing {
  const all = dependencies.map((dependency) => standingOf(dependency, known));
  return (['LOST', 'WAITS', 'PROVISIONAL'] as const).find((one) => all.includes(one)) ?? 'FIRM';
}

/** A task or a milestone of the plan. */
interface Node {
  readonly id: string;
  readonly dependsOn: readonly Dependency[];
}

/**
 * Tasks and milestones that what they wait for has not come for, or that count on the result of such a one; `owes` names more. Those
 * of them that are open stand on a substitute, and their results may not leave, for a later refusal would undo them.
 * Two that rest on each other's real results alone rest on nothing owed.
 */
export function provisionalTasks(
  state: OpenedCase,
  owes: (planned: PlannedTask) => boolean = () => false,
): ReadonlySet<string> {
  const nodes = nodesOf(state);
  const found = new Set(planOf(state).tasks.flatMap((task) => (owes(task) ? [task.item] : [])));
  for (const { id, dependsOn } of nodes) if (standing(dependsOn, state) !== 'FIRM') found.add(id);
  const restsOnFound = (dependency: Dependency): boolean => {
    if (isMadeGood(dependency, state)) return false;
    const granted = dependency.on.filter((id) => isGranted(sourceOf(id, state)));
    const settled = granted.filter((id) => !found.has(id));
    return granted.length >= dependency.needed && settled.length < dependency.needed;
  };
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const { id, dependsOn } of nodes) if (dependsOn.some(restsOnFound)) found.add(id);
  }
  return found;
}

/** Tasks and milestones of which a task or a milestone still waits for some. */
export function waitsFor(known: Known, { dependsOn }: Pick<Node, 'dependsOn'>): readonly string[] {
  const waiting = dependsOn.filter((one) => standingOf(one, known) === 'WAITS');
  const ids = waiting.flatMap(({ on }) =>
    on.filter((id) => !isGranted(sourceOf(id, known)) && !isLost(sourceOf(id, known))),
  );
  return [...new Set(ids)];
}

/**
 * The task that goes first where tasks wait for each other and nothing else could end the wait: provisionally, as an
 * opinion of the next one would have let it (互为前置, domain A83). The bundle's proof sees to it that there is one whose
 * waits an opinion may end; it is the first of them in the plan, as the plan's dates have it.
 */
export function firstOfCircle(state: OpenedCase): string | undefined {
  const isWaiting = ({ id }: Node) => {
    const status = sourceOf(id, state)?.status;
    return status === 'RECEIVED' || status === 'EXPECTED';
  };
  const waitsOf = new Map(
    nodesOf(state)
      .filter(isWaiting)
      .map(({ id, dependsOn }) => [id, dependsOn.filter((one) => standingOf(one, state) === 'WAITS')]),
  );
  // Whatever is not stuck will end; what waits for enough of that is not stuck either.
  const stuck = new Set(waitsOf.keys());
  const willEnd = ({ on, needed }: Dependency) => on.filter((id) => !stuck.has(id)).length >= needed;
  for (let size = -1; size !== stuck.size; ) {
    size = stuck.size;
    for (const id of stuck) if (waitsOf.get(id)?.every(willEnd)) stuck.delete(id);
  }
  const mayGoFirst = (dependency: Dependency) => {
    const { on, needed } = dependency;
    const given = on.filter(
      (id) => (stuck.has(id) && state.tasks[id]) || isFavoured(sourceOf(id, state)),
    ).length;
    return takesOpinions(dependency) && given >= needed;
  };
  return [...stuck].find((id) => state.tasks[id] && waitsOf.get(id)?.every(mayGoFirst));
}

function nodesOf(state: OpenedCase): readonly Node[] {
  const { tasks, milestones } = planOf(state);
  return [
    ...tasks.map(({ item, dependsOn }) => ({ id: item, dependsOn })),
    ...milestones.map(({ milestone, dependsOn }) => ({ id: milestone, dependsOn })),
  ];
}

/** Ids are unique over tasks and milestones. */
function sourceOf(id: string, { tasks, milestones }: Known): Source {
  return tasks[id] ?? milestones[id];
}

export function isGranted(source: Source): boolean {
  if (source?.status === 'COMPLETED' || source?.status === 'DELIVERED') return source.outcome === 'GRANTED';
  return source?.status === 'GRANTED' || source?.status === 'REPORTED';
}

/** Whether it ended without a grant: nothing was ever given, so nothing is to be kept for it. */
export function isDenied(task: Source): boolean {
  switch (task?.status) {
    case 'REFUSED':
    case 'NOT_ACCEPTED':
    case 'WITHDRAWN':
    case 'ACCEPTANCE_REVOKED':
      return true;
    case 'COMPLETED':
    case 'DELIVERED':
      return task.outcome === 'REFUSED';
    default:
      return false;
  }
}

/** Whether its result can not come any more. */
export function isLost(source: Source): boolean {
  return isDenied(source) || source?.status === 'SUSPENDED' || source?.status === 'CLOSED';
}

export function isOpen(task: Source): task is OpenTaskState {
  return task?.status === 'REVIEW' || task?.status === 'EXTENDED' || task?.status === 'SPECIAL';
}

function isFavoured(task: Source): boolean {
  return isGranted(task) || (isOpen(task) && task.opinion === true);
}

function takesOpinions({ substitutes }: Dependency): boolean {
  return substitutes.some(({ by }) => by === 'PRELIMINARY_OPINION');
}

/**
 * A promised paper has come; or a commitment stands in for a result that nobody is working on in this case, so that it
 * is decided on the promise for good (告知承诺) and checked afterwards. Nothing that happens later undoes either.
 */
function isMadeGood({ state, metBy, substitutes, on }: Dependency, { deficiencies }: Known): boolean {
  if (state !== 'PROVISIONAL') return false;
  if (metBy === 'COMMITMENT') return on.length === 0;
  return !substitutes.some((one) => one.by === 'DEFICIENCY' && deficiencies.includes(one.material));
}

function countOf(ids: readonly string[], known: Known, holds: (source: Source) => boolean): number {
  return ids.filter((id) => holds(sourceOf(id, known))).length;
}
