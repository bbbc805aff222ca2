import { placesOf } from '../regions/region-path.ts';
import { addCounts, type Counts } from './counters.ts';
import { type FigureDocument, grains, type SeriesDocument, seriesKey } from './figures.views.ts';
import type { Row } from './row.ts';

/** What rows add to one document: see figures.views.ts for how documents are cut. */
export interface Tally {
  readonly key: string;
  readonly series: Omit<SeriesDocument, 'generation'>;
  readonly period: Pick<FigureDocument, 'grain' | 'period'>;
  readonly counts: Counts;
}

/** What some rows add up to, each document once: for each region above them, their day and their month. */
export function tally(rows: readonly Row[]): readonly Tally[] {
  const tallies = new Map<string, Tally>();
  for (const { path, cut, date, counts } of ofEachPlace(rows)) {
    const periods = { day: date, month: date.slice(0, 7) };
    for (const place of placesOf(path)) {
      const series = { path: place, ...cut };
      for (const grain of grains) {
        const key = `${seriesKey(series)}|${periods[grain]}`;
        const before = tallies.get(key)?.counts ?? {};
        const period = { grain, period: periods[grain] };
        tallies.set(key, { key, series, period, counts: addCounts(before, counts) });
      }
    }
  }
  return [...tallies.values()];
}

/** The rows of a place, cut and day as one: rows are many, and each would go to six documents and more. */
function ofEachPlace(rows: readonly Row[]) {
  const sums = new Map<
    string,
    Pick<Row, 'path' | 'date' | 'counts'> & { readonly cut: Row['cuts'][number] }
  >();
  for (const { path, date, cuts, counts } of rows) {
    for (const cut of cuts) {
      const key = [path, date, cut.dimension, cut.value, cut.bundle].join('|');
      const before = sums.get(key)?.counts;
      sums.set(key, { path, date, cut, counts: before ? addCounts(before, counts) : counts });
    }
  }
  return sums.values();
}
