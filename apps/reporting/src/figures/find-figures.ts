import type { Figures } from '@walking-hall/contracts';
import type { Scope, Views } from '@walking-hall/persistence';
import { findAll } from '../rebuild/find-all.ts';
import type { Generation } from '../rebuild/generation.ts';
import { tablesOf } from '../rebuild/tables.ts';
import { findRegionsBelow } from '../regions/find-region.ts';
import { codeOf } from '../regions/region-path.ts';
import { addFigures, type DateRange, noFigures, sumDays, sumDocument } from './figures.sums.ts';
import type { Dimension, FigureDocument } from './figures.views.ts';

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
  const documents = await findDocuments(views, generation, question, dimensionOf(by), scope);
  return answer(documents.flatMap((document) => partsOf(document, question, by)));
}

/** The counters of every month that the question touches, in one dimension. */
export async function findDocuments(
  views: Views,
  { id, side }: Generation,
  { path, bundle, from, to }: FiguresQuestion,
  dimension: Dimension,
  scope: Scope,
): Promise<readonly FigureDocument[]> {
  const { figures } = tablesOf(side);
  const place = { generation: id, path, dimension };
  // '2026-07-' lies between the months 2026-07 and 2026-08.
  const months = { from: from.slice(0, 7), to: `${to.slice(0, 7)}-` };
  return bundle === undefined
    ? findAll(views, figures.byMonth, { equals: place, ...months }, scope)
    : findAll(views, figures.byBundleAndMonth, { equals: { ...place, bundle }, ...months }, scope);
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
    const documents = await findDocuments(views, generation, { ...question, path }, 'channel', scope);
    return sum(documents.map((document) => sumDocument(document, question)));
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

type Part = readonly [key: string, figures: Figures];

function partsOf(
  document: FigureDocument,
  range: DateRange,
  by: Exclude<FiguresBy, 'region'>,
): readonly Part[] {
  if (by === 'day') return sumDays(document, range);
  return [[by === 'bundle' ? document.bundle : document.value, sumDocument(document, range)]];
}

function answer(parts: readonly Part[]): FiguresAnswer {
  const rows = new Map<string, Figures>();
  for (const [key, figures] of parts) {
    if (isAny(figures)) rows.set(key, addFigures(rows.get(key) ?? noFigures(), figures));
  }
  return {
    rows: [...rows].map(([key, figures]) => ({ key, figures })).sort(byKey),
    total: sum([...rows.values()]),
  };
}

function sum(all: readonly Figures[]): Figures {
  return all.reduce((total, figures) => addFigures(total, figures), noFigures());
}

function isAny(figures: Figures): boolean {
  return Object.values(figures).some((value) => value !== 0);
}

function byKey(a: { readonly key: string }, b: { readonly key: string }): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
