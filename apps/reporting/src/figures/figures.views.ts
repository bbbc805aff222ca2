import { type Figures, figures } from '@walking-hall/contracts';
import { defineQuery, defineView } from '@walking-hall/persistence';
import { z } from 'zod';
import type { Side } from '../rebuild/side.ts';

/** What is counted, in the order of the contract. */
export const counters = figures.keyof().options;
export type Counter = keyof Figures;

export const dimensions = ['item', 'department', 'channel'] as const;
export type Dimension = (typeof dimensions)[number];

export const grains = ['day', 'month'] as const;
export type Grain = (typeof grains)[number];

/** What was counted in a day or a month, for a region with all that lies below it, a bundle, and one value of one dimension. */
export const figureDocument = z.strictObject({
  generation: z.string(),
  /** Path of the region. */
  path: z.string(),
  bundle: z.string(),
  dimension: z.enum(dimensions),
  /** The item, department or channel; '-' for what belongs to none. */
  value: z.string(),
  grain: z.enum(grains),
  /** `2026-07-17` or `2026-07`. */
  period: z.string(),
  ...figures.shape,
});
export type FigureDocument = z.infer<typeof figureDocument>;

/**
 * Why the documents are cut like this. A query must cost the same with a hundred thousand cases as with none, so that it
 * may depend on the length of its answer and the time it spans, on nothing else:
 * - a document for each region *and each above it* (three or four), so that a subtree is one key and no union over the
 *   hundreds of regions below a province;
 * - a document for each dimension, not for each combination: combinations multiply (items × departments × channels),
 *   and no query asks for one; a bundle's figures, a day's and the total are sums over the few channels. One bundle is
 *   picked out of the few that are read: an index of its own would cost every increment more than it saves a query;
 * - a document for each month beside those of its days, so that a year is twelve documents a row. (One document a month
 *   with the days as its fields was measured: half the increments, each five to ten times as dear by the end of a month.)
 * An event about one item so costs some twenty increments of half a kilobyte. The path, not the code, is the key:
 * figures stay where they were counted when a region moves within the tree.
 */
export function defineFigures(side: Side) {
  const view = defineView({
    name: `figures_${side}`,
    schema: figureDocument,
    indexes: { byPeriod: ['generation', 'path', 'dimension', 'grain', 'period'] },
    scope: { region: 'path' },
  });
  return {
    view,
    byPeriod: defineQuery(view, {
      equals: ['generation', 'path', 'dimension', 'grain'],
      orderBy: 'period',
    }),
  };
}
