import { caseStatus, caseSummary, departmentCode, inboxEntry, partyRef, regionPath } from '@walking-hall/contracts';
import { defineQuery, defineView, type ViewPut } from '@walking-hall/persistence';
import { clock, instant, toInstant } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { type CaseState, type CaseTools, type OpenedCase, planOf, type TaskState } from './case.ts';
import { isOpen, standing } from './case.dependencies.ts';
import { caseFacts, taskFacts } from './case.facts.ts';
import { alarmsOf } from './decisions/tell-clocks.ts';

/** A case in lists, and what its readers' scope is checked against. */
export const caseView = defineView({
  name: 'cases',
  schema: caseSummary.extend({ regionPath, departments: z.array(departmentCode), parties: z.array(partyRef) }),
  indexes: { byStatus: ['region', 'status', 'openedAt'], byParty: ['party', 'openedAt'] },
  scope: { region: 'regionPath', department: 'departments', party: 'parties' },
});
export const casesByStatus = defineQuery(caseView, { equals: ['region', 'status'], orderBy: 'openedAt' });
export const casesOfParty = defineQuery(caseView, { equals: ['party'], orderBy: 'openedAt' });

/** Open tasks as their departments see them; a task leaves when it is decided. */
export const inboxView = defineView({
  name: 'inbox',
  schema: inboxEntry.omit({ light: true }).extend({ regionPath, dueAt: instant, promised: clock, statutory: clock.optional() }),
  indexes: { byDepartment: ['department', 'dueAt'] },
  scope: { region: 'regionPath', department: 'department' },
});
export const inboxOfDepartment = defineQuery(inboxView, { equals: ['department'], orderBy: 'dueAt' });

/** The next thing that a task's clocks have to tell, for the sweep: one document for each open task. */
export const alarmView = defineView({
  name: 'clock_alarms',
  schema: z.strictObject({ case: z.string(), pending: z.literal(true), at: instant }),
  indexes: { byTime: ['pending', 'at'] },
});
export const alarmsByTime = defineQuery(alarmView, { equals: ['pending'], orderBy: 'at' });

type Put = Omit<ViewPut, 'seq'>;

export function casePuts(state: CaseState, before: CaseState | undefined, time: Pick<CaseTools, 'calendar' | 'hours'>): readonly Put[] {
  if (state.status === 'NONE') return [];
  const beforeTasks: OpenedCase['tasks'] = before === undefined || before.status === 'NONE' ? {} : before.tasks;
  const changed = planOf(state).tasks.filter(({ item }) => beforeTasks[item] !== state.tasks[item]);
  return [
    { view: caseView, key: state.opened.case, doc: caseDocument(state) },
    ...changed.flatMap((planned): readonly Put[] => {
      const task = state.tasks[planned.item];
      const facts = taskFacts(state, planned);
      // A task that never was in the inbox has nothing to be taken out.
      if (!isOpen(task) && !isOpen(beforeTasks[planned.item])) return before === undefined ? removed(facts.task) : [];
      if (!isOpen(task)) return removed(facts.task);
      const [next] = [...alarmsOf(task, time)].sort((a, b) => a.atMs - b.atMs);
      const entry = inboxDocument(facts, task, standing(planned.dependsOn, state.tasks, state.deficiencies) !== 'FIRM');
      const alarm = next && { case: state.opened.case, pending: true, at: toInstant(next.atMs) };
      return [
        { view: inboxView, key: facts.task, doc: entry },
        { view: alarmView, key: facts.task, doc: alarm },
      ];
    }),
  ];
}

function removed(task: string): readonly Put[] {
  return [
    { view: inboxView, key: task, doc: undefined },
    { view: alarmView, key: task, doc: undefined },
  ];
}

function caseDocument(state: OpenedCase): z.infer<typeof caseView.schema> {
  const { party, openedAt, plan, regionPath, departments } = state.opened;
  const { case: id, application, region, bundle, channel } = caseFacts(state);
  return {
    case: id,
    application,
    region,
    bundle,
    party,
    channel,
    status: caseStatus.parse(state.status),
    openedAt,
    promiseDate: plan.promiseDate,
    ...(state.completedAt === undefined ? {} : { completedAt: state.completedAt }),
    ...(state.deliveredAt === undefined ? {} : { deliveredAt: state.deliveredAt }),
    regionPath,
    departments: [...new Set(plan.tasks.flatMap(({ department }) => departments[department] ?? []))],
    parties: [party],
  };
}

type OpenTask = Extract<TaskState, { status: 'REVIEW' | 'EXTENDED' | 'SPECIAL' }>;

function inboxDocument(facts: ReturnType<typeof taskFacts>, task: OpenTask, provisional: boolean): z.infer<typeof inboxView.schema> {
  const { promised, statutory } = task;
  return {
    ...facts,
    status: task.status,
    provisional,
    openedAt: task.openedAt,
    promisedDueDate: promised.dueDate,
    ...(statutory === undefined ? {} : { statutoryDueDate: statutory.dueDate }),
    dueAt: promised.dueAt,
    promised,
    ...(statutory === undefined ? {} : { statutory }),
  };
}
