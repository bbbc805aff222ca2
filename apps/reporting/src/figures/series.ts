import type { Scope, Views } from '@walking-hall/persistence';
import { findAll } from '../rebuild/find-all.ts';
import type { Generation } from '../rebuild/generation.ts';
import { tablesOf } from '../rebuild/tables.ts';
import { type Counts, negative, sumCounts } from './counters.ts';
import { type DateRange, stretchesOf } from './date-range.ts';
import { type Dimension, seriesKey } from './figures.views.ts';
import type { Cut } from './row.ts';

/** What may be read, and from which figures: the same for all of an answer. */
export interface Reading {
  readonly views: Views;
  readonly generation: Generation;
  readonly scope: Scope;
  /** Path of the region; with all that lies below it. */
  readonly path: string;
}

/** What was counted under a cut in a range. Reads its months and the days at both ends: never more, whatever happened. */
export async function sumOf(
  { views, generation, scope, path }: Reading,
  cut: Cut,
  range: DateRange,
): Promise<Counts> {
  const { bySeries } = tablesOf(generation.side).figures;
  const series = `${generation.id}|${seriesKey({ path, ...cut })}`;
  const sums = await Promise.all(
    stretchesOf(range).map(async ({ grain, sign, ...periods }) => {
      const found = await findAll(views, bySeries, { equals: { series, grain }, ...periods }, scope);
      const sum = sumCounts(found.map(({ counts }) => counts));
      return sign === 1 ? sum : negative(sum);
    }),
  );
  return sumCounts(sums);
}

/** Sums of cuts together. */
export async function sumOfAll(reading: Reading, cuts: readonly Cut[], range: DateRange): Promise<Counts> {
  return sumCounts(await Promise.all(cuts.map((cut) => sumOf(reading, cut, range))));
}

/** Sums for one answer: each cut is read once for a range, however many figures follow from it. */
export function rememberSums(reading: Reading): (cuts: readonly Cut[], range: DateRange) => Promise<Counts> {
  const sums = new Map<string, Promise<Counts>>();
  return async (cuts, range) => {
    const found = cuts.map((cut) => {
      const key = [seriesKey({ path: reading.path, ...cut }), range.from, range.to].join('|');
      const sum = sums.get(key) ?? sumOf(reading, cut, range);
      sums.set(key, sum);
      return sum;
    });
    return sumCounts(await Promise.all(found));
  };
}

/** A value of a dimension, and under which bundles it ever counted. */
export interface Value {
  readonly value: string;
  readonly cuts: readonly Cut[];
}

export interface ValuesWanted {
  readonly dimension: Dimension;
  /** Of this bundle alone. */
  readonly bundle?: string | undefined;
  /** Those above this one alone. */
  readonly after?: string | undefined;
  readonly limit: number;
}

/** The values of a dimension, by rising value: as many as are wanted, and whether there are more. */
export async function findValues(
  { views, generation, scope, path }: Reading,
  { dimension, bundle, after, limit }: ValuesWanted,
): Promise<{ readonly values: readonly Value[]; readonly more: boolean }> {
  const { byValue } = tablesOf(generation.side).figures;
  const equals = { generation: generation.id, path, dimension };
  const found = new Map<string, Cut[]>();
  let cursor: string | undefined;
  do {
    // From what follows the value itself, however the next begins.
    const from = after === undefined ? {} : { from: `${after}!` };
    const page = await views.find(byValue, { equals, ...from, limit: 200, cursor }, scope);
    for (const { doc } of page.documents) {
      if (bundle !== undefined && doc.bundle !== bundle) continue;
      const cut = { dimension, value: doc.value, bundle: doc.bundle };
      found.set(doc.value, [...(found.get(doc.value) ?? []), cut]);
    }
    cursor = page.next;
  } while (cursor !== undefined && found.size <= limit);
  const values = [...found].map(([value, cuts]) => ({ value, cuts }));
  return { values: values.slice(0, limit), more: values.length > limit };
}
