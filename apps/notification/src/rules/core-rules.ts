import { applicationRules } from './application.rules.ts';
import { bookingRules } from './booking.rules.ts';
import { caseRules } from './case.rules.ts';
import { consequenceRules } from './consequence.rules.ts';
import { gridRules } from './grid.rules.ts';
import { hallRules } from './hall.rules.ts';
import { type Rule, ruleRef } from './rule.ts';
import { scoreLoanRules } from './score-loan.rules.ts';
import { taskRules } from './task.rules.ts';

/**
 * Every version of every rule of the hall's own. A wording that was used once is never changed or removed: a new one
 * stands beside it with a higher version, and only notices owed from then on have it.
 */
export const coreRules: readonly Rule[] = [
  ...applicationRules,
  ...taskRules,
  ...caseRules,
  ...consequenceRules,
  ...bookingRules,
  ...hallRules,
  ...gridRules,
  ...scoreLoanRules,
];

/** The latest version of each: what is owed by. */
export const currentRules: readonly Rule[] = latestOf(coreRules);

const byRef = new Map(coreRules.map((each) => [ruleRef(each), each]));

export function findCoreRule(ref: string): Rule | undefined {
  return byRef.get(ref);
}

export function latestOf(rules: readonly Rule[]): readonly Rule[] {
  const latest = new Map<string, Rule>();
  for (const each of rules) {
    const known = latest.get(each.id);
    if (!known || Number(each.version) > Number(known.version)) latest.set(each.id, each);
  }
  return [...latest.values()];
}
