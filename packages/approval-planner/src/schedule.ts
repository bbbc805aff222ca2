import type { LocalDate, WorkingCalendar } from '@walking-hall/working-calendar';
import type { Dependency } from './approval-plan.ts';
import type { PlanNode } from './plan-node.ts';
import { countWaits, type Dependencies, startsOnOpinion, type Waits, waitsOf } from './waits.ts';
import { windowOpening } from './window-opening.ts';

/** A task, or a milestone, which ends on the day it starts. */
export interface ScheduledTask {
  readonly start: LocalDate;
  /** Whether it is the year's window that it starts with, later than what it depends on. */
  readonly opensLater: boolean;
  readonly due: LocalDate;
  /** The task whose end set the start. */
  readonly after: string | undefined;
  /** How many tasks the chain that ends here has. */
  readonly chain: number;
  /** The tasks whose ends the start counts on: of a choice, those that end first. */
  readonly reliesOn: readonly string[];
}

export interface Schedule {
  /** In the order in which they end. */
  readonly tasks: ReadonlyMap<string, ScheduledTask>;
  readonly promiseDate: LocalDate;
  readonly criticalPath: readonly string[];
  /** Tasks that wait for each other for ever: none, if the bundle is proven and every question is answered. */
  readonly stuck: readonly string[];
  /** Latest end of each task that still keeps the date. */
  readonly latestEnds: (target: LocalDate) => ReadonlyMap<string, LocalDate>;
}

/** Dates of all tasks and milestones if each task takes its whole promised limit; the last of the tasks is the promise. */
export function schedule(
  nodes: readonly PlanNode[],
  milestones: ReadonlySet<string>,
  dependencies: Dependencies,
  calendar: WorkingCalendar,
  startDate: LocalDate,
): Schedule {
  const tasks = inTime(nodes, waitsOf(dependencies), calendar, startDate);
  let last: Entry | undefined;
  for (const entry of tasks)
    if (!milestones.has(entry[0]) && (!last || compare(entry[1], last[1]) > 0)) last = entry;
  return {
    tasks,
    promiseDate: last?.[1].due ?? startDate,
    criticalPath: pathTo(last?.[0], tasks),
    stuck: nodes.filter(({ id }) => !tasks.has(id)).map(({ id }) => id),
    latestEnds: (target) => latestEnds(nodes, tasks, calendar, target),
  };
}

type Entry = readonly [id: string, task: ScheduledTask];

/**
 * Whoever ends first is next. No task ends before it starts, so one that ends later can not move the start of those
 * that were ready before it.
 */
function inTime(
  nodes: readonly PlanNode[],
  waits: Waits,
  calendar: WorkingCalendar,
  startDate: LocalDate,
): ReadonlyMap<string, ScheduledTask> {
  const tasks = new Map<string, ScheduledTask>();
  const ready = new Map<string, ScheduledTask>();
  const left = new Map(nodes.map((node) => [node.id, node]));
  const endWaitsFor = countWaits(waits);
  const makeReady = ({ id, window, promised }: PlanNode) => {
    const free = startOf(waits.get(id) ?? [], tasks, startDate);
    const start = window ? windowOpening(window, free.start) : free.start;
    const due = calendar.dueDate(start, promised);
    const opensLater = start > free.start;
    const { after, chain } = opensLater ? { after: undefined, chain: 1 } : free;
    ready.set(id, { start, due, opensLater, after, chain, reliesOn: free.reliesOn });
  };
  for (const node of nodes) if (!waits.get(node.id)?.length) makeReady(node);
  while (left.size > 0) {
    const opened = ready.size === 0 ? startsOnOpinion(left, waits) : undefined;
    if (opened) makeReady(opened);
    const next = earliest(ready);
    if (!next) break;
    const [id, task] = next;
    ready.delete(id);
    left.delete(id);
    tasks.set(id, task);
    for (const follower of endWaitsFor(id)) {
      const node = left.get(follower);
      if (node && !ready.has(follower)) makeReady(node);
    }
  }
  return tasks;
}

function earliest(ready: ReadonlyMap<string, ScheduledTask>): Entry | undefined {
  let first: Entry | undefined;
  for (const entry of ready) if (!first || entry[1].due < first[1].due) first = entry;
  return first;
}

/** Waiting ends with the nth result, where n are needed; the latest of all dependencies counts. */
function startOf(
  waits: readonly Dependency[],
  tasks: ReadonlyMap<string, ScheduledTask>,
  startDate: LocalDate,
) {
  let decides: Entry | undefined;
  const reliesOn: string[] = [];
  for (const { on, needed } of waits) {
    for (const entry of firstToEnd(on, needed, tasks)) {
      reliesOn.push(entry[0]);
      if (!decides || compare(entry[1], decides[1]) > 0) decides = entry;
    }
  }
  const [after, { due: start, chain }] = decides ?? [undefined, { due: startDate, chain: 0 }];
  return { start, after, chain: chain + 1, reliesOn };
}

function firstToEnd(
  on: readonly string[],
  needed: number,
  tasks: ReadonlyMap<string, ScheduledTask>,
): readonly Entry[] {
  const ends: Entry[] = [];
  for (const id of on) {
    const task = tasks.get(id);
    if (task) ends.push([id, task]);
  }
  if (ends.length <= needed) return ends;
  return ends.toSorted(([, a], [, b]) => compareDates(a.due, b.due)).slice(0, needed);
}

/** By end; of those that end on one day the longest chain is the greatest, so that a critical path leaves out nobody. */
function compare(a: ScheduledTask, b: ScheduledTask): number {
  return compareDates(a.due, b.due) || a.chain - b.chain;
}

function compareDates(a: LocalDate, b: LocalDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function pathTo(last: string | undefined, tasks: ReadonlyMap<string, ScheduledTask>): string[] {
  const path: string[] = [];
  for (let id = last; id !== undefined; id = tasks.get(id)?.after) path.unshift(id);
  return path;
}

function latestEnds(
  nodes: readonly PlanNode[],
  tasks: ReadonlyMap<string, ScheduledTask>,
  calendar: WorkingCalendar,
  target: LocalDate,
): ReadonlyMap<string, LocalDate> {
  const limits = new Map(nodes.map(({ id, promised }) => [id, promised]));
  const latest = new Map<string, LocalDate>();
  for (const [id, { reliesOn }] of [...tasks].reverse()) {
    const end = latest.get(id) ?? target;
    latest.set(id, end);
    const limit = limits.get(id);
    if (!limit || reliesOn.length === 0) continue;
    const start = calendar.startFor(end, limit);
    for (const source of reliesOn) if (start < (latest.get(source) ?? target)) latest.set(source, start);
  }
  return latest;
}
