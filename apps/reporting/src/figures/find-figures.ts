import type { Figures } from '@walking-hall/contracts';
import type { Scope, Views } from '@walking-hall/persistence';
import { findAll } from '../rebuild/find-all.ts';
import type { Generation } from '../rebuild/generation.ts';
import { tablesOf } from '../rebuild/tables.ts';
import { findRegionsBelow } from '../regions/find-region.ts';
import { codeOf } from '../regions/region-path.ts';
import { type DateRange, daysOf, type Stretch, stretchesOf } from './date-range.ts';
import { addFigures, isAny, sumFigures } from './figures.sums.ts';
import type { Dimension, FigureDocument } from './figures.views.ts';
import { groupBy } from './group-by.ts';

export interface FiguresQuestion extends DateRange {
  /** Path of the region; with all that lies below it. */
  readonly path: string;
  readonly bundle?: string | undefined;
}

export type FiguresBy = 'region' | 'bundle' | 'item' | 'department' | 'channel' | 'day';

export interface FiguresAnswer {
  /** By rising key; they add up to the total. */
  readonly rows: readonly { readonly key: string; readonly figures: Figures }[];
  readonly total: Figures;
}

/** What was counted, by one dimension. Reads counters alone: its cost does not grow with the cases. */
export async function findFigures(
  views: Views,
  generation: Generation,
  question: FiguresQuestion,
  by: FiguresBy,
  scope: Scope,
): Promise<FiguresAnswer> {
  if (by === 'region') return byRegion(views, generation, question, scope);
  const stretches = by === 'day' ? daysOf(question) : stretchesOf(question);
  const documents = await findDocuments(views, generation, question, dimensionOf(by), scope, stretches);
  const rows = [...groupBy(documents, (document) => keyOf(document, by))]
    .map(([key, group]) => ({ key, figures: sumFigures(group) }))
    .filter(({ figures }) => isAny(figures));
  return { rows: rows.sort(byKey), total: sumFigures(documents) };
}

/** The counters that make up a question, in one dimension. */
export async function findDocuments(
  views: Views,
  { id, side }: Generation,
  { path, bundle, ...range }: FiguresQuestion,
  dimension: Dimension,
  scope: Scope,
  stretches: readonly Stretch[] = stretchesOf(range),
): Promise<readonly FigureDocument[]> {
  const { byPeriod } = tablesOf(side).figures;
  const found = await Promise.all(
    stretches.map(({ grain, ...periods }) =>
      findAll(views, byPeriod, { equals: { generation: id, path, dimension, grain }, ...periods }, scope),
    ),
  );
  return found.flat().filter((document) => bundle === undefined || document.bundle === bundle);
}

/**
 * The regions directly below, each with all that lies below it, and under the region's own code what is left: what
 * happened in itself.
 */
async function byRegion(
  views: Views,
  generation: Generation,
  question: FiguresQuestion,
  scope: Scope,
): Promise<FiguresAnswer> {
  const paths = await findRegionsBelow(views, generation, question.path);
  const totalOf = async (path: string) => {
    return sumFigures(await findDocuments(views, generation, { ...question, path }, 'channel', scope));
  };
  const total = await totalOf(question.path);
  const below = await Promise.all(
    paths.map(async (path) => ({ key: codeOf(path), figures: await totalOf(path) })),
  );
  const itself = below.reduce((rest, { figures }) => addFigures(rest, figures, -1), total);
  const rows = [...below, { key: codeOf(question.path), figures: itself }].filter(({ figures }) =>
    isAny(figures),
  );
  return { rows: rows.sort(byKey), total };
}

/** Bundles, days and totals are added up from the channels, of which there are the fewest. */
function dimensionOf(by: Exclude<FiguresBy, 'region'>): Dimension {
  return by === 'bundle' || by === 'day' ? 'channel' : by;
}

function keyOf(document: FigureDocument, by: Exclude<FiguresBy, 'region'>): string {
  if (by === 'day') return document.period;
  return by === 'bundle' ? document.bundle : document.value;
}

function byKey(a: { readonly key: string }, b: { readonly key: string }): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
