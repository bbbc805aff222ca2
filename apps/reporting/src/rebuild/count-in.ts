import type { Views } from '@walking-hall/persistence';
import {
  blocksNothing,
  plus as plusBlocking,
  projectBottlenecks,
} from '../bottlenecks/bottlenecks.projection.ts';
import type { CaseState } from '../cases/case.views.ts';
import { addCounts } from '../figures/counters.ts';
import { seriesKey } from '../figures/figures.views.ts';
import type { Row } from '../figures/row.ts';
import { tally } from '../figures/tallies.ts';
import { noWork, plus as plusWork, projectWork } from '../open-work/open-work.projection.ts';
import type { Generation } from './generation.ts';
import { type Change, createShelf, putAll } from './shelf.ts';
import { tablesOf } from './tables.ts';

/** Adds to the counters what rows and changed cases come to: each document once. Durable when it resolves. */
export async function countIn(
  views: Views,
  generation: Generation,
  batch: number,
  rows: readonly Row[],
  cases: readonly Change<CaseState>[],
): Promise<void> {
  const shelves = [
    await countFigures(views, generation, batch, rows),
    await countWork(views, generation, batch, cases),
    await countBottlenecks(views, generation, batch, cases),
  ];
  await putAll(
    views,
    shelves.flatMap((shelf) => shelf.puts()),
  );
}

async function countFigures(views: Views, { id, side }: Generation, batch: number, rows: readonly Row[]) {
  const { view, series: listed } = tablesOf(side).figures;
  const figures = createShelf(views, view, id, batch);
  const tallies = tally(rows);
  await figures.load(tallies.map(({ key }) => key));
  // At once, so that no document is there whose series is not listed.
  const begun = tallies.filter(({ key, period }) => period.grain === 'month' && !figures.find(key));
  await putAll(
    views,
    begun.map(({ series }) => {
      return { view: listed, key: `${id}|${seriesKey(series)}`, seq: 1, doc: { generation: id, ...series } };
    }),
  );
  for (const { key, series, period, counts } of tallies)
    figures.change(key, (doc) => ({
      path: series.path,
      series: `${id}|${seriesKey(series)}`,
      ...period,
      counts: addCounts(doc?.counts ?? {}, counts),
    }));
  return figures;
}

async function countWork(
  views: Views,
  { id, side }: Generation,
  batch: number,
  cases: readonly Change<CaseState>[],
) {
  const work = createShelf(views, tablesOf(side).work.view, id, batch);
  const changes = cases.flatMap(projectWork);
  await work.load(changes.map(({ key }) => key));
  for (const { key, dimensions, deltas } of changes)
    work.change(key, (doc) => ({ generation: id, ...dimensions, ...plusWork(doc ?? noWork, deltas) }));
  return work;
}

async function countBottlenecks(
  views: Views,
  { id, side }: Generation,
  batch: number,
  cases: readonly Change<CaseState>[],
) {
  const bottlenecks = createShelf(views, tablesOf(side).bottlenecks.view, id, batch);
  const changes = cases.flatMap(projectBottlenecks);
  await bottlenecks.load(changes.map(({ key }) => key));
  for (const { key, place, deltas } of changes)
    bottlenecks.change(key, (doc) => ({
      generation: id,
      ...place,
      ...plusBlocking(doc ?? blocksNothing, deltas),
    }));
  return bottlenecks;
}
