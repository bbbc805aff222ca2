import type { PlannedDuty, PlannedMilestone, PlannedTask } from '@walking-hall/approval-planner';
import { type CaseView, caseStatus, type TaskView } from '@walking-hall/contracts';
import { isOpen, provisionalTasks, waitsFor } from './case.dependencies.ts';
import { caseFacts, plannedTask, taskFacts, taskIdIn } from './case.facts.ts';
import type { MilestoneState, OpenedCase, TaskState } from './case.ts';

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
    cureDueDates: Object.fromEntries(
      Object.entries(state.opened.cureDueDates).filter(([material]) => state.deficiencies.includes(material)),
    ),
    tasks: plan.tasks.map((planned) => answerOf(state, planned, provisional)),
    milestones: plan.milestones.map((planned) => milestoneOf(state, planned)),
    duties: plan.duties.map((planned) => dutyOf(state, planned)),
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
  const isWaiting = task.status === 'RECEIVED' || task.status === 'WAITING_CONDITION';
  return {
    ...facts,
    status: task.status,
    ...waitingOf(state, isWaiting ? planned.dependsOn : []),
    ...(task.status === 'WAITING_CONDITION' && task.says ? { says: task.says } : {}),
    ...(task.status === 'WAITING_CONDITION' && task.opensOn ? { opensOn: task.opensOn } : {}),
    provisional: (isOpen(task) || task.status === 'GRANTED') && provisional.has(planned.item),
    ...('openedAt' in task ? clocksOf(task) : {}),
    ...('decidedAt' in task ? decisionOf(task) : {}),
    ...('reasons' in task ? { reasons: task.reasons } : {}),
  };
}

/** Tasks and milestones that are still to come, each by its own kind of id. */
function waitingOf(state: OpenedCase, dependsOn: PlannedTask['dependsOn']) {
  const waiting = waitsFor(state, { dependsOn });
  return {
    waitsFor: waiting.filter((id) => state.tasks[id]).map((item) => taskIdIn(state, item)),
    waitsForMilestones: waiting.filter((id) => state.milestones[id]),
  };
}

function milestoneOf(state: OpenedCase, { milestone, name, dependsOn }: PlannedMilestone) {
  const now: MilestoneState = state.milestones[milestone] ?? { status: 'EXPECTED' };
  return { milestone, name, ...waitingOf(state, now.status === 'EXPECTED' ? dependsOn : []), ...now };
}

function dutyOf(state: OpenedCase, { duty, name, consequence }: PlannedDuty) {
  const now = state.duties[duty];
  if (!now) return { duty, name, consequence, status: 'NOT_STARTED' as const };
  const { warned: _w, warnDate: _d, ...shown } = now;
  return { duty, name, consequence, ...shown };
}

function clocksOf({ openedAt, promised, statutory }: Extract<TaskState, { openedAt: string }>) {
  return { openedAt, promised, ...(statutory === undefined ? {} : { statutory }) };
}

function decisionOf({ decidedAt, resultNumber, data }: Extract<TaskState, { decidedAt: string }>) {
  return {
    decidedAt,
    ...(resultNumber === undefined ? {} : { resultNumber }),
    ...(data === undefined ? {} : { data }),
  };
}
