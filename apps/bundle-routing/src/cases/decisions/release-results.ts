import { AppError } from '@walking-hall/app-error';
import type { PlannedTask } from '@walking-hall/approval-planner';
import { caseCompleted, eventOf, resultsReleased } from '@walking-hall/contracts';
import { toLocalDate } from '@walking-hall/working-calendar';
import type { CommandOf } from '../case.command.ts';
import { handlingItem } from '../case.conditions.ts';
import { isGranted, provisionalTasks } from '../case.dependencies.ts';
import { evolveOpened } from '../case.evolve.ts';
import { caseFacts, taskIdIn } from '../case.facts.ts';
import { type CaseEvent, type OpenedCase, planOf, type TaskState } from '../case.ts';
import { hasEnded } from '../task.evolve.ts';

/**
 * One release of one set of results (一次出证). Without `items` everything must be decided; with them, those named are
 * released by the applicant's choice and the case stays open. No result leaves while something is owed that it, or a
 * result which it counts on, rests on (容缺: results after the cure).
 */
export function releaseResults(
  { items, at, tools }: CommandOf<'release'>,
  state: OpenedCase,
): readonly CaseEvent[] {
  const unfinished = itemsWhere(state, (task) => !isDecided(task) && !hasEnded(task));
  if (items === undefined && unfinished.length > 0)
    throw new AppError('results_not_ready', { waiting: unfinished.join(', ') });
  const ready = itemsWhere(state, isDecided);
  const chosen = [...new Set(items ?? ready)];
  const unknown = chosen.find((item) => state.tasks[item] === undefined);
  if (unknown !== undefined) throw new AppError('task_unknown');
  const notReady = chosen.filter((item) => !ready.includes(item));
  if (notReady.length > 0) throw new AppError('results_not_ready', { waiting: notReady.join(', ') });
  if (chosen.length === 0) throw new AppError('nothing_to_release');
  const owes = ({ materials }: PlannedTask) => materials.some((one) => state.deficiencies.includes(one));
  const owing = provisionalTasks(state, owes);
  // A refusal rests on nothing that may still come.
  const provisional = chosen.filter((item) => isGranted(state.tasks[item]) && owing.has(item));
  if (provisional.length > 0) throw new AppError('results_provisional', { waiting: provisional.join(', ') });

  const released = eventOf(resultsReleased, {
    ...caseFacts(state),
    results: chosen.map((item) => resultOf(state, item, tools)),
    at,
  });
  const after = evolveOpened(state, released);
  return [released, ...completion(after, at, tools)];
}

function isDecided({ status }: TaskState): boolean {
  return status === 'GRANTED' || status === 'REFUSED';
}

function itemsWhere(state: OpenedCase, holds: (task: TaskState) => boolean): string[] {
  return planOf(state)
    .tasks.map(({ item }) => item)
    .filter((item) => {
      const task = state.tasks[item];
      return task !== undefined && holds(task);
    });
}

function resultOf(state: OpenedCase, item: string, { bundle }: CommandOf<'release'>['tools']) {
  const task = state.tasks[item];
  if (task === undefined || !('decidedAt' in task)) throw new Error(`no result of ${item}`);
  const { name, material } = handlingItem(bundle, item).result;
  return {
    task: taskIdIn(state, item),
    name,
    ...(task.resultNumber === undefined ? {} : { number: task.resultNumber }),
    ...(task.status === 'GRANTED' && material !== undefined ? { material } : {}),
    ...(task.subject === undefined ? {} : { subject: task.subject }),
    ...(task.validTo === undefined ? {} : { validTo: task.validTo }),
  };
}

/** The case is complete once nothing is left to decide or to release. */
export function completion(
  state: OpenedCase,
  at: string,
  { calendar }: CommandOf<'release'>['tools'],
): CaseEvent[] {
  if (itemsWhere(state, (task) => !hasEnded(task)).length > 0) return [];
  const granted = itemsWhere(state, isGranted).length;
  const refused = itemsWhere(
    state,
    (task) => task.status === 'NOT_ACCEPTED' || (task.status === 'COMPLETED' && task.outcome === 'REFUSED'),
  ).length;
  const { openedAt, plan } = state.opened;
  return [
    eventOf(caseCompleted, {
      ...caseFacts(state),
      granted,
      refused,
      openedAt,
      workingDays: Math.max(0, calendar.workingDaysBetween(plan.startDate, toLocalDate(at))),
      onTime: toLocalDate(at) <= plan.promiseDate,
      at,
    }),
  ];
}
