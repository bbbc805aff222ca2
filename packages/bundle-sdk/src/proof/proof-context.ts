import { type CompiledCondition, createConditionCompiler } from '../conditions/compile-condition.ts';
import type { DraftBundle } from '../schema/bundle.ts';
import type { DraftItem } from '../schema/item.ts';

export type DraftHandlingItem = Extract<DraftItem, { level: 'HANDLING' }>;

/** What every rule of the proof looks up, computed once. */
export interface ProofContext {
  readonly bundle: DraftBundle;
  readonly handling: readonly DraftHandlingItem[];
  /** Handling items that an id stands for: itself, or all below a main or sub item. */
  handlingOf(id: string): readonly DraftHandlingItem[];
  /** Ids that an edge's end stands for: a milestone itself, or handling items. */
  nodesOf(id: string): readonly string[];
  /** The condition, or undefined where it is absent or broken (which another rule reports). */
  condition(expression: string | undefined): CompiledCondition | undefined;
  conditionError(expression: string): string | undefined;
}

export function createProofContext(bundle: DraftBundle): ProofContext {
  const compile = createConditionCompiler(bundle.fields);
  const handling = bundle.items.filter((item): item is DraftHandlingItem => item.level === 'HANDLING');
  const parents = new Map(bundle.items.map((item) => [item.id, item.parent]));
  const milestones = new Set<string>(bundle.milestones.map(({ id }) => id));
  const below = new Map<string, DraftHandlingItem[]>();
  for (const item of handling) {
    const seen = new Set<string>();
    for (let id: string | undefined = item.id; id !== undefined && !seen.has(id); id = parents.get(id)) {
      seen.add(id);
      below.set(id, [...(below.get(id) ?? []), item]);
    }
  }
  return {
    bundle,
    handling,
    handlingOf: (id) => below.get(id) ?? [],
    nodesOf: (id) => (milestones.has(id) ? [id] : (below.get(id) ?? []).map((item) => item.id)),
    condition(expression) {
      if (expression === undefined) return undefined;
      const compiled = compile(expression);
      return 'error' in compiled ? undefined : compiled;
    },
    conditionError(expression) {
      const compiled = compile(expression);
      return 'error' in compiled ? compiled.error : undefined;
    },
  };
}
