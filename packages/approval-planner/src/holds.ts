import type { Bundle, ConditionFacts, Verdict } from '@walking-hall/bundle-sdk';
import { prepareBundle } from './prepare-bundle.ts';

/** How a condition of a bundle stands on what is known; one that is absent holds. */
export function holds(bundle: Bundle, expression: string | undefined, facts: ConditionFacts): Verdict {
  return prepareBundle(bundle).condition(expression)?.judge(facts) ?? 'TRUE';
}
