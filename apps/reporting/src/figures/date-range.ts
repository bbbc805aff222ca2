import { addDays, daysBetween } from '@walking-hall/working-calendar';
import type { Grain } from './figures.views.ts';

/** Days from `from` to `to`, both included; none where `to` is earlier. */
export interface DateRange {
  readonly from: string;
  readonly to: string;
}

/** Periods of one grain, from `from` on and before `to`, as the documents of figures name them. */
export interface Stretch extends DateRange {
  readonly grain: Grain;
  /** Whether what was counted in them is added, or taken away again. */
  readonly sign: 1 | -1;
}

/**
 * What makes up a range: whole months, and for a month that is not whole its days, or the whole of it less the other days,
 * whichever is fewer. So no month takes more than sixteen documents.
 */
export function stretchesOf({ from, to }: DateRange): readonly Stretch[] {
  const end = addDays(to, 1);
  const stretches: Stretch[] = [];
  for (let month = firstOf(from); month < end; month = nextMonth(month)) {
    const next = nextMonth(month);
    const [first, last] = [laterOf(from, month), earlierOf(end, next)];
    const direct = daysBetween(first, last);
    const around = 1 + daysBetween(month, first) + daysBetween(last, next);
    if (direct < around) stretches.push(daysOf(first, last, 1));
    else stretches.push(wholeOf(month, next), daysOf(month, first, -1), daysOf(last, next, -1));
  }
  return joined(stretches.filter((stretch) => stretch.from < stretch.to));
}

/** The same days a year before; the end of a month is that of the same month then, however long it was. */
export function yearBefore({ from, to }: DateRange): DateRange {
  const endsMonth = addDays(to, 1).endsWith('-01');
  const lastDayThen = addDays(nextMonth(aYearBefore(firstOf(to))), -1);
  return { from: aYearBefore(from), to: endsMonth ? lastDayThen : aYearBefore(to) };
}

function daysOf(from: string, to: string, sign: Stretch['sign']): Stretch {
  return { grain: 'day', from, to, sign };
}

function wholeOf(month: string, next: string): Stretch {
  return { grain: 'month', from: month.slice(0, 7), to: next.slice(0, 7), sign: 1 };
}

/** Stretches that follow one another as one: a year is one reading. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const stretch of stretches) {
    const { grain, sign, from, to } = stretch;
    const index = found.findIndex((one) => one.grain === grain && one.sign === sign && one.to === from);
    const former = found[index];
    if (former) found[index] = { ...former, to };
    else found.push(stretch);
  }
  return found;
}

/** The same day a year before; 28 February for the 29th. */
function aYearBefore(date: string): string {
  const year = String(Number(date.slice(0, 4)) - 1).padStart(4, '0');
  return date.endsWith('-02-29') ? `${year}-02-28` : `${year}${date.slice(4)}`;
}

function firstOf(date: string): string {
  return `${date.slice(0, 7)}-01`;
}

/** The first day of the month after a day's. */
function nextMonth(date: string): string {
  return `${addDays(`${date.slice(0, 7)}-28`, 4).slice(0, 7)}-01`;
}

/** Dates sort as text. */
function laterOf(a: string, b: string): string {
  return a < b ? b : a;
}

function earlierOf(a: string, b: string): string {
  return a < b ? a : b;
}
