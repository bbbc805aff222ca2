import type { CompiledCondition, ConditionFacts, Text, Verdict } from '@walking-hall/bundle-sdk';
import { becauseOf } from './explain.ts';
import { isAnswered, type PlanInput } from './plan-input.ts';
import type { PreparedBundle } from './prepare-bundle.ts';

/** How a condition stands in one order. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly why: Text;
  /** The field to ask for while the verdict is UNKNOWN. */
  readonly openField: string;
}

/** Undefined where there is no condition. */
export type Judge = (expression: string | undefined) => Judgement | undefined;

/** A condition that could not be judged for want of an answer and so was taken to hold: the safe side. */
export interface OpenQuestion {
  /** The item that it is about. */
  readonly item: string;
  readonly field: string;
}

/**
 * Judges conditions, each once. `order.items` holds the items with all that they stand below, so that it makes no
 * difference whether a main item was ordered or the handling item that it came to mean.
 */
export function createJudge(prepared: PreparedBundle, input: PlanInput, items: readonly string[]): Judge {
  const { answers } = input.order;
  const named = new Set<string>();
  for (const item of items) for (const id of prepared.lineOf(item)) named.add(id);
  const orderedItems: string[] = [];
  for (const id of prepared.items.keys()) if (named.has(id)) orderedItems.push(id);
  const facts: ConditionFacts = { answers, orderedItems, policies: input.facts.policies };
  const judgements = new Map<string, Judgement>();
  return (expression) => {
    const condition = prepared.condition(expression);
    if (expression === undefined || !condition) return undefined;
    const known = judgements.get(expression);
    if (known) return known;
    const verdict = condition.judge(facts);
    const why = becauseOf(prepared, condition, answers);
    const made = { verdict, why, openField: openField(condition, answers) };
    judgements.set(expression, made);
    return made;
  };
}

/** Whether what stands under a condition counts: unless it is known not to. */
export function mayApply(judgement: Judgement | undefined): boolean {
  return judgement?.verdict !== 'FALSE';
}

function openField({ fields }: CompiledCondition, answers: Readonly<Record<string, unknown>>): string {
  return fields.find((id) => !isAnswered(answers[id])) ?? fields[0] ?? '';
}
