import type { Counts } from '../figures/counters.ts';
import { type DateRange, yearBefore } from '../figures/date-range.ts';
import { type Cut, ofBundle, total } from '../figures/row.ts';
import { findValues, type Reading, sumOfAll, type Value } from '../figures/series.ts';
import { defaultDecimals, type MeasuredKpi } from '../kpis/measure-kpi.ts';
import { lengthsOf, percentile } from '../kpis/percentile.ts';
import { rounded } from '../kpis/ratio.ts';
import { keyBefore, nextAfter, type Paged, type PageWanted } from '../paging.ts';

export interface DurationsQuestion extends DateRange {
  readonly by: 'item' | 'department';
  readonly bundle?: string | undefined;
}

/** How many working days decided tasks took, and how many of them were on time. */
export interface Durations {
  readonly tasks: number;
  readonly p50?: number;
  readonly p90?: number;
  readonly p99?: number;
  readonly onTimePromised: MeasuredKpi;
  readonly onTimeStatutory: MeasuredKpi;
}

export interface DurationsRow extends Durations, Value {
  readonly lastYear: Durations;
}

export interface DurationsAnswer extends Paged<DurationsRow> {
  readonly total: Durations & { readonly lastYear: Durations };
}

export async function findDurations(
  reading: Reading,
  question: DurationsQuestion,
  page: PageWanted,
): Promise<DurationsAnswer> {
  const list = `durations/${question.by}`;
  const { values, more } = await findValues(reading, {
    dimension: question.by,
    bundle: question.bundle,
    after: keyBefore(list, page),
    limit: page.limit,
  });
  const rows = await Promise.all(
    values.map(async (value) => ({ ...value, ...(await withLastYear(reading, value.cuts, question)) })),
  );
  const whole = question.bundle === undefined ? total : ofBundle(question.bundle);
  return {
    rows: rows.filter(({ tasks, lastYear }) => tasks + lastYear.tasks > 0),
    total: await withLastYear(reading, [whole], question),
    ...nextAfter(list, more ? values.at(-1)?.value : undefined),
  };
}

async function withLastYear(reading: Reading, cuts: readonly Cut[], range: DateRange) {
  const now = durationsOf(await sumOfAll(reading, cuts, range));
  return { ...now, lastYear: durationsOf(await sumOfAll(reading, cuts, yearBefore(range))) };
}

function durationsOf(counts: Counts): Durations {
  const { granted = 0, refused = 0, withStatutory = 0 } = counts;
  const lengths = lengthsOf(counts, 'took');
  const [p50, p90, p99] = [50, 90, 99].map((percent) => percentile(lengths, percent));
  return {
    tasks: lengths.count,
    ...(p50 === undefined ? {} : { p50 }),
    ...(p90 === undefined ? {} : { p90 }),
    ...(p99 === undefined ? {} : { p99 }),
    onTimePromised: share(counts.onTimePromised ?? 0, granted + refused),
    onTimeStatutory: share(counts.onTimeStatutory ?? 0, withStatutory),
  };
}

function share(numerator: number, denominator: number): MeasuredKpi {
  const value = rounded({ numerator, denominator }, 100, defaultDecimals);
  return { numerator, denominator, ...(value === undefined ? {} : { value }) };
}
