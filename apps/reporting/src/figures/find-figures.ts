import type { Figures } from '@walking-hall/contracts';
import { addDays } from '@walking-hall/working-calendar';
import { keyBefore, nextAfter, type Paged, type PageWanted } from '../paging.ts';
import { findRegionsBelow } from '../regions/find-region.ts';
import { codeOf } from '../regions/region-path.ts';
import { counters, figuresOf } from './counters.ts';
import { type DateRange, yearBefore } from './date-range.ts';
import { bundleOfCuts, type Cut, ofBundle, total } from './row.ts';
import { findValues, type Reading, sumOfAll } from './series.ts';

export interface FiguresQuestion extends DateRange {
  readonly bundle?: string | undefined;
  /** Whether to count the same days a year before too. */
  readonly yearOnYear: boolean;
}

export type FiguresBy = 'region' | 'bundle' | 'item' | 'department' | 'channel' | 'day';

export interface Counted {
  readonly figures: Figures;
  readonly lastYear?: Figures;
}

export interface FiguresRow extends Counted {
  readonly key: string;
  /** The bundle that a key belongs to; absent where it stands above or beside the bundles. */
  readonly bundle?: string;
}

export interface FiguresAnswer extends Paged<FiguresRow> {
  /** Of all rows, on whatever page. */
  readonly total: Counted;
}

/** What was counted, by one dimension, by rising key. Reads counters alone: its cost does not grow with the cases. */
export async function findFigures(
  reading: Reading,
  question: FiguresQuestion,
  by: FiguresBy,
  page: PageWanted,
): Promise<FiguresAnswer> {
  const sum = await countedUnder(reading, [wholeOf(question)], question);
  const found = await findRows(reading, question, by, page, sum);
  return { ...found, rows: found.rows.filter(isAny), total: sum };
}

function findRows(
  reading: Reading,
  question: FiguresQuestion,
  by: FiguresBy,
  page: PageWanted,
  sum: Counted,
): Promise<Paged<FiguresRow>> {
  if (by === 'region') return byRegion(reading, question, page, sum);
  if (by === 'day') return byDay(reading, question, page);
  return byValue(reading, question, by, page);
}

async function byValue(
  reading: Reading,
  question: FiguresQuestion,
  dimension: Exclude<FiguresBy, 'region' | 'day'>,
  page: PageWanted,
): Promise<Paged<FiguresRow>> {
  const list = `figures/${dimension}`;
  const wanted = { dimension, bundle: question.bundle, after: keyBefore(list, page), limit: page.limit };
  const { values, more } = await findValues(reading, wanted);
  const rows = await Promise.all(
    values.map(async ({ value, cuts }) => {
      return { key: value, ...bundleOfCuts(cuts), ...(await countedUnder(reading, cuts, question)) };
    }),
  );
  return { rows, ...nextAfter(list, more ? values.at(-1)?.value : undefined) };
}

/** A page holds as many days as its limit, and rows for those on which anything was counted. */
async function byDay(
  reading: Reading,
  question: FiguresQuestion,
  page: PageWanted,
): Promise<Paged<FiguresRow>> {
  const last = keyBefore('figures/day', page);
  const first = last === undefined ? question.from : addDays(last, 1);
  const days = Array.from({ length: page.limit }, (_, index) => addDays(first, index));
  const shown = days.filter((day) => day <= question.to);
  const rows = await Promise.all(
    shown.map(async (day) => {
      const thatDay = { ...question, from: day, to: day };
      return { key: day, ...(await countedUnder(reading, [wholeOf(question)], thatDay)) };
    }),
  );
  const end = shown.at(-1);
  return { rows, ...nextAfter('figures/day', end !== undefined && end < question.to ? end : undefined) };
}

/**
 * The regions directly below, each with all that lies below it, and under the region's own code what is left: what
 * happened in itself. A region has a few dozen below it, so that they are all read for each page.
 */
async function byRegion(
  reading: Reading,
  question: FiguresQuestion,
  page: PageWanted,
  sum: Counted,
): Promise<Paged<FiguresRow>> {
  const paths = await findRegionsBelow(reading.views, reading.generation, reading.path);
  const below = await Promise.all(
    paths.map(async (path) => {
      const there = { ...reading, path };
      return { key: codeOf(path), ...(await countedUnder(there, [wholeOf(question)], question)) };
    }),
  );
  const itself = { key: codeOf(reading.path), ...below.reduce<Counted>(minus, sum) };
  const last = keyBefore('figures/region', page);
  const rows = [...below, itself].sort(byKey).filter(({ key }) => last === undefined || key > last);
  const shown = rows.slice(0, page.limit);
  return {
    rows: shown,
    ...nextAfter('figures/region', shown.length < rows.length ? shown.at(-1)?.key : undefined),
  };
}

/** Everything that the question is about. */
function wholeOf({ bundle }: FiguresQuestion): Cut {
  return bundle === undefined ? total : ofBundle(bundle);
}

async function countedUnder(
  reading: Reading,
  cuts: readonly Cut[],
  question: FiguresQuestion,
): Promise<Counted> {
  const figures = figuresOf(await sumOfAll(reading, cuts, question));
  if (!question.yearOnYear) return { figures };
  return { figures, lastYear: figuresOf(await sumOfAll(reading, cuts, yearBefore(question))) };
}

function minus(a: Counted, b: Counted): Counted {
  const figures = lessFigures(a.figures, b.figures);
  return a.lastYear && b.lastYear ? { figures, lastYear: lessFigures(a.lastYear, b.lastYear) } : { figures };
}

function lessFigures(a: Figures, b: Figures): Figures {
  return Object.fromEntries(counters.map((counter) => [counter, a[counter] - b[counter]])) as Figures;
}

function isAny({ figures, lastYear }: Counted): boolean {
  return counters.some((counter) => figures[counter] !== 0 || (lastYear?.[counter] ?? 0) !== 0);
}

function byKey(a: { readonly key: string }, b: { readonly key: string }): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
