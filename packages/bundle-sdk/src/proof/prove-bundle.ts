import type { DraftBundle } from '../schema/bundle.ts';
import { proveConditions } from './conditions.rule.ts';
import { proveNoCycles } from './cycles.rule.ts';
import { proveDuties } from './duties.rule.ts';
import { proveHierarchy } from './hierarchy.rule.ts';
import { proveIds } from './ids.rule.ts';
import { proveKpis } from './kpis.rule.ts';
import type { BundleProblem } from './problem.ts';
import { createProofContext } from './proof-context.ts';
import { proveReachable } from './reachable.rule.ts';

const rules = [
  proveIds,
  proveConditions,
  proveDuties,
  proveHierarchy,
  proveNoCycles,
  proveReachable,
  proveKpis,
];

/** Everything that keeps a bundle from being whole; empty when it is proven. */
export function proveBundle(bundle: DraftBundle): readonly BundleProblem[] {
  const context = createProofContext(bundle);
  return rules.flatMap((rule) => rule(context));
}
