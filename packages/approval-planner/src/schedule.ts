import type { HandlingItem } from '@walking-hall/bundle-sdk';
import type { Limit, LocalDate, WorkingCalendar } from '@walking-hall/working-calendar';
import type { Dependency } from './approval-plan.ts';

export interface ScheduledTask {
  readonly start: LocalDate;
  readonly due: LocalDate;
  /** The task whose end set the start. */
  readonly after: string | undefined;
}

export interface Schedule {
  readonly tasks: ReadonlyMap<string, ScheduledTask>;
  readonly promiseDate: LocalDate;
  readonly criticalPath: readonly string[];
  /** Latest end of each task that still keeps the date. */
  readonly latestEnds: (target: LocalDate) => ReadonlyMap<string, LocalDate>;
}

type Dependencies = ReadonlyMap<string, readonly Dependency[]>;

/** Dates of all tasks if each takes its whole promised limit. */
export function schedule(chosen: readonly HandlingItem[], dependencies: Dependencies, calendar: WorkingCalendar, startDate: LocalDate): Schedule {
  const order = inOrder(chosen, dependencies);
  const tasks = new Map<string, ScheduledTask>();
  for (const item of order) {
    const { start, after } = startOf(dependencies.get(item.id) ?? [], tasks, startDate);
    tasks.set(item.id, { start, after, due: calendar.dueDate(start, item.limits.promised) });
  }
  const last = order.reduce<string | undefined>((latest, { id }) => (latest === undefined || dueOf(tasks, id) > dueOf(tasks, latest) ? id : latest), undefined);
  return {
    tasks,
    promiseDate: last === undefined ? startDate : dueOf(tasks, last),
    criticalPath: pathTo(last, tasks),
    latestEnds: (target) => latestEnds(order, dependencies, calendar, target),
  };
}

/** Waiting ends with the nth result, where n are needed; the latest of all dependencies counts. */
function startOf(dependencies: readonly Dependency[], tasks: ReadonlyMap<string, ScheduledTask>, startDate: LocalDate) {
  let start = startDate;
  let after: string | undefined;
  for (const dependency of dependencies) {
    if (dependency.state !== 'WAITS') continue;
    const ends = dependency.on.flatMap((id) => (tasks.has(id) ? [{ id, due: dueOf(tasks, id) }] : [])).sort((a, b) => (a.due < b.due ? -1 : 1));
    const deciding = ends[dependency.needed - 1];
    if (deciding && (deciding.due > start || after === undefined)) {
      start = deciding.due > start ? deciding.due : start;
      after = deciding.id;
    }
  }
  return { start, after };
}

/**
 * Topological. A wait in a circle can only be one that a preliminary opinion will break (the bundle's proof sees to
 * that); then the task whose waits are all soft goes first.
 */
function inOrder(chosen: readonly HandlingItem[], dependencies: Dependencies): readonly HandlingItem[] {
  const left = new Map(chosen.map((item) => [item.id, item]));
  const order: HandlingItem[] = [];
  const waiting = (id: string, softToo: boolean) =>
    (dependencies.get(id) ?? []).some(({ state, on, kind }) => state === 'WAITS' && (softToo || kind !== 'SOFT') && on.some((source) => left.has(source)));
  while (left.size > 0) {
    const all = [...left.values()];
    const free = all.filter(({ id }) => !waiting(id, true));
    const next = free.length > 0 ? free : all.filter(({ id }) => !waiting(id, false)).slice(0, 1);
    if (next.length === 0) throw new Error(`an unproven bundle: ${[...left.keys()].join(', ')} wait for each other`);
    for (const item of next) {
      left.delete(item.id);
      order.push(item);
    }
  }
  return order;
}

function pathTo(last: string | undefined, tasks: ReadonlyMap<string, ScheduledTask>): string[] {
  const path: string[] = [];
  for (let id = last; id !== undefined && !path.includes(id); id = tasks.get(id)?.after) path.unshift(id);
  return path;
}

function latestEnds(order: readonly HandlingItem[], dependencies: Dependencies, calendar: WorkingCalendar, target: LocalDate): ReadonlyMap<string, LocalDate> {
  const latest = new Map<string, LocalDate>(order.map(({ id }) => [id, target]));
  for (const item of [...order].reverse()) {
    const end = latest.get(item.id) ?? target;
    const start = calendar.startFor(end, item.limits.promised satisfies Limit);
    for (const { state, on } of dependencies.get(item.id) ?? []) {
      if (state !== 'WAITS') continue;
      for (const source of on) if (start < (latest.get(source) ?? target)) latest.set(source, start);
    }
  }
  return latest;
}

function dueOf(tasks: ReadonlyMap<string, ScheduledTask>, id: string): LocalDate {
  const task = tasks.get(id);
  if (!task) throw new Error(`task ${id} is not scheduled yet`);
  return task.due;
}
