import type { PlannedTask } from '@walking-hall/approval-planner';
import { type CaseView, caseStatus, type TaskView } from '@walking-hall/contracts';
import { isOpen, provisionalTasks, waitsFor } from './case.dependencies.ts';
import { caseFacts, plannedTask, taskFacts, taskIdIn } from './case.facts.ts';
import type { OpenedCase, TaskState } from './case.ts';

/** A case as the API shows it. */
export function caseAnswer(state: OpenedCase): CaseView {
  const { digest, openedAt, plan } = state.opened;
  const { regionPath: _, ...facts } = caseFacts(state);
  const provisional = provisionalTasks(state);
  return {
    ...facts,
    digest,
    status: caseStatus.parse(state.status),
    openedAt,
    promiseDate: plan.promiseDate,
    ...(state.completedAt === undefined ? {} : { completedAt: state.completedAt }),
    ...(state.deliveredAt === undefined ? {} : { deliveredAt: state.deliveredAt }),
    deficiencies: [...state.deficiencies],
    tasks: plan.tasks.map((planned) => answerOf(state, planned, provisional)),
    offers: Object.entries(state.offers).map(([service, offer]) => ({ service, ...offer })),
    plan,
  };
}

/** A task as the API shows it. */
export function taskAnswer(state: OpenedCase, item: string): TaskView {
  return answerOf(state, plannedTask(state, item), provisionalTasks(state));
}

function answerOf(state: OpenedCase, planned: PlannedTask, provisional: ReadonlySet<string>): TaskView {
  const task = state.tasks[planned.item] ?? { status: 'RECEIVED' };
  const { regionPath: _, ...facts } = taskFacts(state, planned);
  const waiting = task.status === 'RECEIVED' ? waitsFor(state, planned) : [];
  return {
    ...facts,
    status: task.status,
    waitsFor: waiting.map((item) => taskIdIn(state, item)),
    provisional: (isOpen(task) || task.status === 'GRANTED') && provisional.has(planned.item),
    ...('openedAt' in task ? clocksOf(task) : {}),
    ...('decidedAt' in task ? decisionOf(task) : {}),
  };
}

function clocksOf({ openedAt, promised, statutory }: Extract<TaskState, { openedAt: string }>) {
  return { openedAt, promised, ...(statutory === undefined ? {} : { statutory }) };
}

function decisionOf({ decidedAt, resultNumber, reasons }: Extract<TaskState, { decidedAt: string }>) {
  return {
    decidedAt,
    ...(resultNumber === undefined ? {} : { resultNumber }),
    ...(reasons === undefined ? {} : { reasons }),
  };
}
