import { AppError } from '@walking-hall/app-error';
import type { DateRange } from '../figures/date-range.ts';
import { all } from '../figures/row.ts';
import { findValues, type Reading, sumOfAll, type Value } from '../figures/series.ts';
import { keyBefore, nextAfter, type Paged, type PageWanted } from '../paging.ts';
import { findRulingKpis } from './find-definitions.ts';
import { meetsTarget } from './judge-kpi.ts';
import { partsOf } from './kpi-cuts.ts';
import type { RulingKpi } from './kpi-definition.ts';
import { type KpiQuestion, type KpiResult, resultOf } from './kpi-result.ts';
import { type MeasuredKpi, measureKpi } from './measure-kpi.ts';

export type PartsOrder = 'key' | 'highest' | 'lowest';

export interface PartsQuestion extends KpiQuestion {
  readonly kpi: string;
  /** Whose KPI it is; the hall's where absent. */
  readonly bundle?: string | undefined;
  readonly order: PartsOrder;
  /** Only those that miss the target. */
  readonly missed: boolean;
}

export interface KpiPart extends Value {
  readonly result: KpiResult;
}

export interface KpiParts extends Paged<KpiPart> {
  readonly ruling: RulingKpi;
}

/** Above the dimension's values that any region has, so that a ranking reads them all. */
const everyValue = 100_000;

/**
 * A KPI taken apart. In the order of their keys a page reads its own parts alone; a ranking reads all of them for each
 * page, of which there are as many as a region has items, service points or window groups.
 * @throws AppError `kpi_unknown` where no such KPI that has parts rules the period
 */
export async function findKpiParts(
  reading: Reading,
  question: PartsQuestion,
  page: PageWanted,
): Promise<KpiParts> {
  const { ruling, dimension } = await getPartible(reading, question);
  const list = `kpi/${question.order}/${question.bundle ?? ''}/${question.kpi}`;
  const last = keyBefore(list, page);
  const inOrder = question.order === 'key';
  const { values, more } = await findValues(reading, {
    dimension,
    bundle: question.bundle,
    after: inOrder ? last : undefined,
    limit: inOrder ? page.limit : everyValue,
  });
  const measured = await Promise.all(
    values
      .filter((value) => isPart(value, ruling))
      .map(async (value) => ({ ...value, now: await measureIn(reading, ruling, value, question) })),
  );
  const { parts, end } = inOrder
    ? { parts: measured.filter(wanted(ruling, question)), end: more ? values.at(-1)?.value : undefined }
    : rankedAfter(last, measured, ruling, question, page);
  const rows = await Promise.all(parts.map((part) => compare(reading, ruling, part, question)));
  return { ruling, rows: rows.filter(isAny), ...nextAfter(list, end) };
}

async function getPartible(reading: Reading, { kpi, bundle, to }: PartsQuestion) {
  const rulings = await findRulingKpis(reading, to);
  const ruling = rulings.find((one) => one.definition.id === kpi && one.bundle === bundle);
  const dimension = ruling && partsOf(ruling);
  if (!ruling || !dimension) throw new AppError('kpi_unknown', { kpi });
  return { ruling, dimension };
}

/** A page of the ranking, and the part that it ends with where there are more. */
function rankedAfter(
  last: string | undefined,
  measured: readonly MeasuredPart[],
  ruling: RulingKpi,
  question: PartsQuestion,
  { limit }: PageWanted,
) {
  const ranked = measured.toSorted(byRank(question.order));
  const rest = ranked
    .slice(ranked.findIndex(({ value }) => value === last) + 1)
    .filter(wanted(ruling, question));
  const parts = rest.slice(0, limit);
  return { parts, end: parts.length < rest.length ? parts.at(-1)?.value : undefined };
}

function wanted({ definition }: RulingKpi, question: PartsQuestion) {
  return ({ now }: MeasuredPart) => !question.missed || meetsTarget(definition, now, question) === false;
}

async function compare(
  reading: Reading,
  ruling: RulingKpi,
  { now, ...part }: MeasuredPart,
  question: PartsQuestion,
): Promise<KpiPart> {
  const before = await measureIn(reading, ruling, part, question.baseline);
  return { ...part, result: resultOf(ruling.definition, now, before, question, true) };
}

interface MeasuredPart extends Value {
  readonly now: MeasuredKpi;
}

async function measureIn(
  reading: Reading,
  { definition, by }: RulingKpi,
  { cuts }: Value,
  range: DateRange,
): Promise<MeasuredKpi> {
  return measureKpi(definition, await sumOfAll(reading, cuts, range), by === 'item');
}

/** Of the bundles, the sum over all of them is none. */
function isPart({ value }: Value, { definition: { items } }: RulingKpi): boolean {
  return value !== all && (items?.includes(value) ?? true);
}

/** Whether anything was counted, now or before. */
function isAny({ result: { numerator, denominator, before } }: KpiPart): boolean {
  return [numerator, denominator, before.numerator, before.denominator].some((count = 0) => count !== 0);
}

/** Those without a basis last; equal ones by key. */
function byRank(order: PartsOrder) {
  const sign = order === 'highest' ? -1 : 1;
  return (a: MeasuredPart, b: MeasuredPart): number => {
    const [x, y] = [a.now.value, b.now.value];
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
    return sign * (x - y) || (a.value < b.value ? -1 : 1);
  };
}
