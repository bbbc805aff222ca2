import type { Figures } from '@walking-hall/contracts';
import { type Counter, counters, type FigureDocument } from './figures.views.ts';

/** Days from `from` to `to`, both included. */
export interface DateRange {
  readonly from: string;
  readonly to: string;
}

export function noFigures(): Figures {
  return Object.fromEntries(counters.map((counter) => [counter, 0])) as Figures;
}

export function addFigures(a: Figures, b: Figures, sign: 1 | -1 = 1): Figures {
  return Object.fromEntries(counters.map((counter) => [counter, a[counter] + sign * b[counter]])) as Figures;
}

/** What a document counted on the days of the range. A month that lies in it whole is read, not added up. */
export function sumDocument(document: FigureDocument, range: DateRange): Figures {
  const { month } = document;
  if (range.from <= `${month}-01` && `${month}-31` <= range.to)
    return figuresBy((counter) => numberAt(document, counter));
  const days = [...daysOf(document, range)];
  return figuresBy((counter) =>
    days.reduce((sum, day) => sum + numberAt(document, `${counter}-${day.slice(8)}`), 0),
  );
}

/** What a document counted on each day of the range on which it counted anything. */
export function sumDays(document: FigureDocument, range: DateRange): readonly (readonly [string, Figures])[] {
  return [...daysOf(document, range)].map((day) => [
    day,
    figuresBy((counter) => numberAt(document, `${counter}-${day.slice(8)}`)),
  ]);
}

function* daysOf(document: FigureDocument, { from, to }: DateRange): Generator<string> {
  const days = new Set(Object.keys(document).flatMap((field) => /^\w+-(\d{2})$/.exec(field)?.[1] ?? []));
  for (const day of days) {
    const date = `${document.month}-${day}`;
    if (from <= date && date <= to) yield date;
  }
}

function figuresBy(value: (counter: Counter) => number): Figures {
  return Object.fromEntries(counters.map((counter) => [counter, value(counter)])) as Figures;
}

function numberAt(document: FigureDocument, field: string): number {
  const value = document[field];
  return typeof value === 'number' ? value : 0;
}
