import { type Figures, figures as figuresSchema } from '@walking-hall/contracts';
import { defineQuery, defineView } from '@walking-hall/persistence';
import { z } from 'zod';
import type { Side } from '../rebuild/side.ts';

/** What is counted, in the order of the contract. */
export const counters = figuresSchema.keyof().options;
export type Counter = keyof Figures;

export const dimension = z.enum(['item', 'department', 'channel']);
export type Dimension = z.infer<typeof dimension>;

/**
 * Counters of one month, for a region with all that lies below it, a bundle, and one value of one dimension. Beside its
 * place it holds `granted`, the sum of the month, and `granted-07`, that of the seventh day; what was never counted is
 * absent.
 */
export interface FigureDocument {
  readonly generation: string;
  /** Path of the region. */
  readonly path: string;
  readonly bundle: string;
  readonly dimension: Dimension;
  /** The item, department or channel; '-' for what belongs to none. */
  readonly value: string;
  /** `2026-07` */
  readonly month: string;
  readonly [counter: string]: string | number;
}

const figureDocument: z.ZodType<FigureDocument> = z
  .object({
    generation: z.string(),
    path: z.string(),
    bundle: z.string(),
    dimension,
    value: z.string(),
    month: z.string(),
  })
  .catchall(z.number());

/**
 * Why the documents are cut like this. A query must cost the same with a hundred thousand cases as with none, so that it
 * may depend on the length of its answer and the months it spans, on nothing else:
 * - a document for each region *and each above it* (three or four), so that a subtree is one key and no union over the
 *   hundreds of regions below a province;
 * - a document for each dimension, not for each combination: combinations multiply (items × departments × channels),
 *   and no query asks for one; a bundle's figures, a day's and the total are sums over the few channels;
 * - a document a month with the days as its fields: one write counts both, and a year is twelve documents a row.
 * An event about one item so costs nine to twelve increments. The path, not the code, is the key: figures stay where
 * they were counted when a region moves within the tree.
 */
export function defineFigures(side: Side) {
  const view = defineView({
    name: `figures_${side}`,
    schema: figureDocument,
    indexes: {
      byMonth: ['generation', 'path', 'dimension', 'month'],
      byBundleAndMonth: ['generation', 'path', 'dimension', 'bundle', 'month'],
    },
    scope: { region: 'path' },
  });
  return {
    view,
    byMonth: defineQuery(view, { equals: ['generation', 'path', 'dimension'], orderBy: 'month' }),
    byBundleAndMonth: defineQuery(view, {
      equals: ['generation', 'path', 'dimension', 'bundle'],
      orderBy: 'month',
    }),
  };
}
