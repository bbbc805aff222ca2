import { type CaseView, caseStatus, itemId, type TaskView } from '@walking-hall/contracts';
import type { PlannedTask } from '@walking-hall/approval-planner';
import type { OpenedCase } from './case.ts';
import { isOpen, standing, standingOf } from './case.dependencies.ts';
import { caseFacts, plannedTask, taskFacts, taskIdIn } from './case.facts.ts';

/** A case as the API shows it. */
export function caseAnswer(state: OpenedCase): CaseView {
  const { digest, openedAt, plan } = state.opened;
  const { regionPath: _, ...facts } = caseFacts(state);
  return {
    ...facts,
    digest,
    status: caseStatus.parse(state.status),
    openedAt,
    promiseDate: plan.promiseDate,
    ...(state.completedAt === undefined ? {} : { completedAt: state.completedAt }),
    ...(state.deliveredAt === undefined ? {} : { deliveredAt: state.deliveredAt }),
    deficiencies: [...state.deficiencies],
    tasks: plan.tasks.map((planned) => answerOf(state, planned)),
    offers: Object.entries(state.offers).map(([service, offer]) => ({ service, ...offer })) as CaseView['offers'],
    plan,
  };
}

/** A task as the API shows it. */
export function taskAnswer(state: OpenedCase, item: string): TaskView {
  return answerOf(state, plannedTask(state, item));
}

function answerOf(state: OpenedCase, planned: PlannedTask): TaskView {
  const task = state.tasks[planned.item];
  const { regionPath: _, ...facts } = taskFacts(state, planned);
  const stands = standing(planned.dependsOn, state.tasks, state.deficiencies);
  return {
    ...facts,
    item: itemId.parse(planned.item),
    status: task?.status ?? 'RECEIVED',
    waitsFor: task?.status === 'RECEIVED' ? waitsFor(state, planned) : [],
    provisional: (isOpen(task) || task?.status === 'GRANTED') && stands !== 'FIRM',
    ...(task !== undefined && 'openedAt' in task ? { openedAt: task.openedAt, promised: task.promised, ...(task.statutory === undefined ? {} : { statutory: task.statutory }) } : {}),
    ...(task !== undefined && 'decidedAt' in task ? { decidedAt: task.decidedAt } : {}),
    ...(task !== undefined && 'resultNumber' in task && task.resultNumber !== undefined ? { resultNumber: task.resultNumber } : {}),
    ...(task !== undefined && 'reasons' in task && task.reasons !== undefined ? { reasons: task.reasons } : {}),
  };
}

function waitsFor(state: OpenedCase, planned: PlannedTask) {
  const waiting = planned.dependsOn.filter((dependency) => standingOf(dependency, state.tasks, state.deficiencies) === 'WAITS');
  return waiting.flatMap(({ on }) => on.map((item) => taskIdIn(state, item)));
}

