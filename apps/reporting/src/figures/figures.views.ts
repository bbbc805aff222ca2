import { defineQuery, defineView } from '@walking-hall/persistence';
import { z } from 'zod';
import type { Side } from '../rebuild/side.ts';

/**
 * What figures are cut by. In `total`, `bundle`, `item`, `department` and `channel` the figures of the contract add up to
 * the same. `minutes` holds how long cases took, by bundle.
 */
export const dimensions = [
  'total',
  'bundle',
  'item',
  'department',
  'channel',
  'servicePoint',
  'windowGroup',
  'minutes',
] as const;
export type Dimension = (typeof dimensions)[number];

export const grains = ['day', 'month'] as const;
export type Grain = (typeof grains)[number];

/** What was counted in a day or a month, for a region with all that lies below it and one cut of it. */
export const figureDocument = z.strictObject({
  /** Path of the region. */
  path: z.string(),
  /** Key of the series of which this is one period. */
  series: z.string(),
  grain: z.enum(grains),
  /** `2026-07-17` or `2026-07`. */
  period: z.string(),
  counts: z.record(z.string(), z.number().int()),
});
export type FigureDocument = z.infer<typeof figureDocument>;

/** A cut of a region under which anything was ever counted. */
export const seriesDocument = z.strictObject({
  generation: z.string(),
  path: z.string(),
  dimension: z.enum(dimensions),
  /** The item, department, channel …; '-' for what belongs to none. */
  value: z.string(),
  /** '*' for what stands above or beside the bundles. */
  bundle: z.string(),
});
export type SeriesDocument = z.infer<typeof seriesDocument>;

/**
 * Why the documents are cut like this. A query must cost the same with a hundred thousand cases as with none, so that it
 * may depend on the length of its answer and the time it spans, on nothing else:
 * - documents for each region *and each above it* (three or four), so that a subtree is one key and no union over the
 *   hundreds of regions below a province;
 * - a document for each dimension, not for each combination: combinations multiply (items × departments × channels),
 *   and no query asks for one;
 * - a document for each month beside those of its days, so that a year is twelve documents;
 * - the periods of one cut lie together (a series), and the series are listed beside them, so that a page of fifty
 *   items or departments reads those of the fifty, however many there are.
 * The path, not the code, is the key: figures stay where they were counted when a region moves within the tree.
 */
export function defineFigures(side: Side) {
  const view = defineView({
    name: `figures_${side}`,
    schema: figureDocument,
    indexes: { bySeries: ['series', 'grain', 'period'] },
    scope: { region: 'path' },
  });
  const series = defineView({
    name: `series_${side}`,
    schema: seriesDocument,
    indexes: { byValue: ['generation', 'path', 'dimension', 'value'] },
    scope: { region: 'path' },
  });
  return {
    view,
    bySeries: defineQuery(view, { equals: ['series', 'grain'], orderBy: 'period' }),
    series,
    byValue: defineQuery(series, { equals: ['generation', 'path', 'dimension'], orderBy: 'value' }),
  };
}

/** The key of a series, without its generation. */
export function seriesKey({ path, dimension, value, bundle }: Omit<SeriesDocument, 'generation'>): string {
  return [path, dimension, value, bundle].join('|');
}
