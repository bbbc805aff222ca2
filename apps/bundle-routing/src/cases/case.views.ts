import {
  caseStatus,
  caseSummary,
  departmentCode,
  inboxEntry,
  partyRef,
  regionPath,
} from '@walking-hall/contracts';
import { defineQuery, defineView, type ViewPut } from '@walking-hall/persistence';
import { clock, instant } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { caseAlarms, nextAlarm } from './case.alarms.ts';
import type { CaseTools } from './case.command.ts';
import { isOpen, provisionalTasks } from './case.dependencies.ts';
import { caseFacts, plannedTask, taskFacts } from './case.facts.ts';
import type { CaseState, OpenedCase, OpenTaskState, TaskState } from './case.ts';

/** A case in lists, and what its readers' scope is checked against. */
export const caseView = defineView({
  name: 'cases',
  schema: caseSummary.extend({
    regionPath,
    departments: z.array(departmentCode),
    parties: z.array(partyRef),
  }),
  indexes: { byStatus: ['region', 'status', 'openedAt'], byParty: ['party', 'openedAt'] },
  scope: { region: 'regionPath', department: 'departments', party: 'parties' },
});
export const casesByStatus = defineQuery(caseView, { equals: ['region', 'status'], orderBy: 'openedAt' });
export const casesOfParty = defineQuery(caseView, { equals: ['party'], orderBy: 'openedAt' });

/** Open tasks as their departments see them; a task leaves when it is decided. */
export const inboxView = defineView({
  name: 'inbox',
  schema: inboxEntry
    .omit({ light: true })
    .extend({ regionPath, dueAt: instant, promised: clock, statutory: clock.optional() }),
  indexes: { byDepartment: ['department', 'dueAt'] },
  scope: { region: 'regionPath', department: 'department' },
});
export const inboxOfDepartment = defineQuery(inboxView, { equals: ['department'], orderBy: 'dueAt' });

type Put = Omit<ViewPut, 'seq'>;

/** The case, its next alarm, and of its tasks those whose line in the inbox changed: all where nothing is said of `before`. */
export function casePuts(
  state: CaseState,
  before: CaseState | undefined,
  time: Pick<CaseTools, 'calendar' | 'hours'>,
): readonly Put[] {
  if (state.status === 'NONE') return [];
  const { case: id } = state.opened;
  const known = before?.status === 'NONE' ? undefined : before;
  const linesBefore = known && linesOf(known);
  const lines = [...linesOf(state)].filter(([item, line]) => !isSame(line, linesBefore?.get(item)));
  const at = nextAlarm(state, time);
  const isKnown = known !== undefined && nextAlarm(known, time) === at;
  return [
    { view: caseView, key: id, doc: caseDocument(state) },
    ...(isKnown ? [] : [caseAlarms.put(id, at)]),
    ...lines.flatMap(([item, line]) => linePuts(state, item, line)),
  ];
}

/** What a task's line in the inbox turns on: what others decide can make it firm without touching the task. */
interface Line {
  readonly task: TaskState;
  readonly provisional: boolean;
}

function linesOf(state: OpenedCase): ReadonlyMap<string, Line> {
  const provisional = provisionalTasks(state);
  return new Map(
    Object.entries(state.tasks).map(([item, task]) => [
      item,
      { task, provisional: isOpen(task) && provisional.has(item) },
    ]),
  );
}

function isSame(line: Line, before: Line | undefined): boolean {
  return line.task === before?.task && line.provisional === before.provisional;
}

function linePuts(state: OpenedCase, item: string, { task, provisional }: Line): readonly Put[] {
  // It never was in the inbox: nothing is to be taken out.
  if (task.status === 'RECEIVED' || task.status === 'WAITING_CONDITION') return [];
  const facts = taskFacts(state, plannedTask(state, item));
  const doc = isOpen(task) ? inboxDocument(facts, task, provisional) : undefined;
  return [{ view: inboxView, key: facts.task, doc }];
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

function inboxDocument(
  facts: ReturnType<typeof taskFacts>,
  task: OpenTaskState,
  provisional: boolean,
): z.infer<typeof inboxView.schema> {
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
