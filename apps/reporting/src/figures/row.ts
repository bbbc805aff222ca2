import { toLocalDate } from '@walking-hall/working-calendar';
import type { Counts } from './counters.ts';
import type { Dimension } from './figures.views.ts';

/** A value of a dimension under which something counts. */
export interface Cut {
  readonly dimension: Dimension;
  readonly value: string;
  /** The bundle it belongs to; `*` for what stands above or beside the bundles. */
  readonly bundle: string;
}

/** Something that was counted in a region, once under each of its cuts. */
export interface Row {
  readonly path: string;
  /** The date in China on which it counts. */
  readonly date: string;
  readonly cuts: readonly Cut[];
  readonly counts: Counts;
}

/** Value of a dimension that what is counted does not have. */
export const none = '-';
/** Value of the total, and the bundle of what is counted over all of them. */
export const all = '*';

export const total: Cut = { dimension: 'total', value: all, bundle: all };

export function ofBundle(bundle: string): Cut {
  return { dimension: 'bundle', value: bundle, bundle };
}

export function atPoint(servicePoint: string): Cut {
  return { dimension: 'servicePoint', value: servicePoint, bundle: all };
}

export function dateOf(at: string): string {
  return toLocalDate(at);
}

/** The one bundle that cuts belong to, if there is one. */
export function bundleOfCuts(cuts: readonly Cut[]): { readonly bundle?: string } {
  const [cut] = cuts;
  return cuts.length === 1 && cut && cut.bundle !== all ? { bundle: cut.bundle } : {};
}
