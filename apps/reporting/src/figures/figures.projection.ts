import { readTaskId } from '@walking-hall/contracts';
import { toLocalDate } from '@walking-hall/working-calendar';
import type { CountedEvent } from '../rebuild/counted-events.ts';
import { placesOf } from '../regions/region-path.ts';
import { type Counter, counters, dimensions, type FigureDocument, grains } from './figures.views.ts';

/** What an event adds to one document: see figures.views.ts for how documents are cut. */
export interface FigureChange {
  readonly key: string;
  readonly dimensions: Pick<FigureDocument, 'path' | 'bundle' | 'dimension' | 'value' | 'grain' | 'period'>;
  readonly deltas: Readonly<Partial<Record<Counter, number>>>;
}

/** One thing that was counted, in all its dimensions. */
interface Row {
  readonly path: string;
  readonly bundle: string;
  readonly item: string;
  readonly department: string;
  readonly channel: string;
  /** An instant; it counts on its date in China. */
  readonly at: string;
  readonly deltas: Readonly<Partial<Record<Counter, number>>>;
}

/** Value of a dimension that an event does not have. */
export const none = '-';

/**
 * What an event counts, each document once. In every dimension the values add up to the same total: an application
 * counts once, under the item '-', beside a row for each item that it orders.
 */
export function projectFigures(event: CountedEvent): readonly FigureChange[] {
  const changes = new Map<string, FigureChange>();
  for (const row of rowsOf(event)) {
    for (const place of placesOfRow(row)) {
      const key = Object.values(place).join('|');
      const deltas = addDeltas(changes.get(key)?.deltas ?? {}, row.deltas);
      changes.set(key, { key, dimensions: place, deltas });
    }
  }
  return [...changes.values()];
}

/** The documents that a row counts in: for each region above it, each dimension, its day and its month. */
function placesOfRow({ path, bundle, at, ...row }: Row): readonly FigureChange['dimensions'][] {
  const day = toLocalDate(at);
  const periods = { day, month: day.slice(0, 7) };
  return placesOf(path).flatMap((place) =>
    dimensions.flatMap((dimension) =>
      grains.map((grain) => {
        const period = periods[grain];
        return { path: place, bundle, dimension, value: row[dimension], grain, period };
      }),
    ),
  );
}

function addDeltas(a: FigureChange['deltas'], b: FigureChange['deltas']): FigureChange['deltas'] {
  const sums = { ...a };
  for (const counter of counters) {
    const delta = b[counter] ?? 0;
    if (delta !== 0) sums[counter] = (sums[counter] ?? 0) + delta;
  }
  return sums;
}

function rowsOf(event: CountedEvent): readonly Row[] {
  const { type, data } = event;
  switch (type) {
    case 'hall.application.received.v1':
      return applicationRows(data, data.receivedAt, 'received', 'itemsReceived');
    case 'hall.application.accepted.v1':
      return applicationRows(data, data.acceptedAt, 'accepted', 'itemsAccepted');
    case 'hall.case.task-opened.v1':
      return [taskRow(data, data.openedAt, { opened: 1 })];
    case 'hall.case.task-decided.v1':
      return [taskRow(data, data.decidedAt, decision(data))];
    case 'hall.case.task-closed.v1':
      return [taskRow(data, data.at, { closed: 1 })];
    case 'hall.case.clock-warned.v1':
      return isPromise(data) ? [taskRow(data, data.at, { warned: 1 })] : [];
    case 'hall.case.clock-due.v1':
      return isPromise(data) ? [taskRow(data, data.at, { overdue: 1 })] : [];
    case 'hall.case.results-released.v1':
      return data.results.map(({ task }) => caseRow(data, data.at, { released: 1 }, readTaskId(task).item));
    case 'hall.case.completed.v1':
      return [caseRow(data, data.at, { completed: 1 })];
    case 'hall.case.delivered.v1':
      return [caseRow(data, data.at, { delivered: 1 })];
    case 'hall.case.task-resumed.v1':
    case 'hall.case.task-extended.v1':
    case 'hall.region.registered.v1':
    case 'hall.bundle.enabled.v1':
      return [];
    default:
      return event satisfies never;
  }
}

interface CaseFacts {
  readonly regionPath: string;
  readonly bundle: string;
  readonly channel: string;
}

function caseRow(facts: CaseFacts, at: string, deltas: Row['deltas'], item: string = none): Row {
  const { regionPath: path, bundle, channel } = facts;
  return { path, bundle, item, department: none, channel, at, deltas };
}

function taskRow(
  facts: CaseFacts & { readonly item: string; readonly department: string },
  at: string,
  deltas: Row['deltas'],
): Row {
  return { ...caseRow(facts, at, deltas, facts.item), department: facts.department };
}

function applicationRows(
  facts: CaseFacts & { readonly content: { readonly items: readonly string[] } },
  at: string,
  once: 'received' | 'accepted',
  each: 'itemsReceived' | 'itemsAccepted',
): readonly Row[] {
  const items = [...new Set(facts.content.items)];
  return [caseRow(facts, at, { [once]: 1 }), ...items.map((item) => caseRow(facts, at, { [each]: 1 }, item))];
}

function decision(data: Extract<CountedEvent, { type: 'hall.case.task-decided.v1' }>['data']): Row['deltas'] {
  return {
    [data.outcome === 'GRANTED' ? 'granted' : 'refused']: 1,
    onTimePromised: Number(data.onTimePromised),
    onTimeStatutory: Number(data.onTimeStatutory === true),
    withStatutory: Number(data.onTimeStatutory !== undefined),
    workingDays: data.workingDays,
  };
}

/** A task has two clocks; only the promised one counts, or a task would count twice. It is never the later one. */
function isPromise({ clock }: { readonly clock: 'PROMISED' | 'STATUTORY' }): boolean {
  return clock === 'PROMISED';
}
