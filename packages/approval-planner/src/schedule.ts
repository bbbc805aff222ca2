import type { HandlingItem } from '@walking-hall/bundle-sdk';
import type { LocalDate, WorkingCalendar } from '@walking-hall/working-calendar';
import type { Dependency } from './approval-plan.ts';
import { type Dependencies, followersOf, startsOnOpinion, type Waits, waitsOf } from './waits.ts';

export interface ScheduledTask {
  readonly start: LocalDate;
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

/** Dates of all tasks if each takes its whole promised limit. */
export function schedule(
  chosen: readonly HandlingItem[],
  dependencies: Dependencies,
  calendar: WorkingCalendar,
  startDate: LocalDate,
): Schedule {
  const tasks = inTime(chosen, waitsOf(dependencies), calendar, startDate);
  const last = [...tasks].reduce<Entry | undefined>(
    (latest, entry) => (latest && compare(latest[1], entry[1]) >= 0 ? latest : entry),
    undefined,
  );
  return {
    tasks,
    promiseDate: last?.[1].due ?? startDate,
    criticalPath: pathTo(last?.[0], tasks),
    stuck: chosen.filter(({ id }) => !tasks.has(id)).map(({ id }) => id),
    latestEnds: (target) => latestEnds(chosen, tasks, calendar, target),
  };
}

type Entry = readonly [id: string, task: ScheduledTask];

/**
 * Whoever ends first is next. No task ends before it starts, so one that ends later can not move the start of those
 * that were ready before it.
 */
function inTime(
  chosen: readonly HandlingItem[],
  waits: Waits,
  calendar: WorkingCalendar,
  startDate: LocalDate,
): ReadonlyMap<string, ScheduledTask> {
  const tasks = new Map<string, ScheduledTask>();
  const ready = new Map<string, ScheduledTask>();
  const left = new Map(chosen.map((item) => [item.id, item]));
  const followers = followersOf(waits);
  const makeReady = (item: HandlingItem) => {
    const start = startOf(waits.get(item.id) ?? [], tasks, startDate);
    ready.set(item.id, { ...start, due: calendar.dueDate(start.start, item.limits.promised) });
  };
  const canStart = (id: string) => waits.get(id)?.every((wait) => hasEnough(wait, tasks)) ?? true;
  for (const item of chosen) if (canStart(item.id)) makeReady(item);
  while (left.size > 0) {
    const opened = ready.size === 0 ? startsOnOpinion(left, waits) : undefined;
    if (opened) makeReady(opened);
    const next = earliest(ready);
    if (!next) break;
    const [id, task] = next;
    ready.delete(id);
    left.delete(id);
    tasks.set(id, task);
    for (const follower of followers.get(id) ?? []) {
      const item = left.get(follower);
      if (item && !ready.has(follower) && canStart(follower)) makeReady(item);
    }
  }
  return tasks;
}

function hasEnough({ on, needed }: Dependency, tasks: ReadonlyMap<string, unknown>): boolean {
  let ended = 0;
  for (const id of on) if (tasks.has(id)) ended++;
  return ended >= needed;
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
  chosen: readonly HandlingItem[],
  tasks: ReadonlyMap<string, ScheduledTask>,
  calendar: WorkingCalendar,
  target: LocalDate,
): ReadonlyMap<string, LocalDate> {
  const limits = new Map(chosen.map(({ id, limits: { promised } }) => [id, promised]));
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
