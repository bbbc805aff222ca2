import type { Text } from '../schema/text.ts';

/** What is wrong with a bundle, and where: `items[T1-01].department`. */
export interface BundleProblem {
  readonly path: string;
  /** Stable: `unknown_id`, `cycle`, … */
  readonly code: BundleProblemCode;
  readonly message: Text;
}

/** Every code; docs/reference/bundle.md explains each, and a test holds the two to each other. */
export const bundleProblemCodes = [
  'shape',
  'duplicate_id',
  'unknown_id',
  'condition_invalid',
  'condition_personal',
  'condition_unasked',
  'missing_duty',
  'limit_over_statutory',
  'basis_not_law',
  'hierarchy',
  'merge_group',
  'never_enough',
  'milestone_edge',
  'commitment_barred',
  'reference_conflict',
  'cycle',
  'stage_unreachable',
  'item_unreachable',
  'material_never_supplied',
  'kpi_unmeasurable',
  'overlay_widens',
] as const;
export type BundleProblemCode = (typeof bundleProblemCodes)[number];

export function problem(path: string, code: BundleProblemCode, zh: string, en: string): BundleProblem {
  return { path, code, message: { zh, en } };
}
