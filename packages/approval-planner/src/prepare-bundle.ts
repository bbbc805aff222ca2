import { type Bundle, type CompiledCondition, createConditionCompiler, type Edge, type HandlingItem, type Item } from '@walking-hall/bundle-sdk';

/** A bundle with what planning looks up again and again. */
export interface PreparedBundle {
  readonly bundle: Bundle;
  readonly items: ReadonlyMap<string, Item>;
  /** Handling items that an id stands for. */
  handlingOf(id: string): readonly HandlingItem[];
  condition(expression: string | undefined): CompiledCondition | undefined;
  /** Edges that end at a handling item, directly or through a parent. */
  edgesTo(handlingId: string): readonly Edge[];
  readonly mergeGroupOf: ReadonlyMap<string, string>;
}

const prepared = new WeakMap<Bundle, PreparedBundle>();

export function prepareBundle(bundle: Bundle): PreparedBundle {
  const known = prepared.get(bundle);
  if (known) return known;
  const made = prepare(bundle);
  prepared.set(bundle, made);
  return made;
}

function prepare(bundle: Bundle): PreparedBundle {
  const items = new Map(bundle.items.map((item) => [item.id, item]));
  const below = new Map<string, HandlingItem[]>();
  const above = new Map<string, string[]>();
  for (const item of bundle.items) {
    if (item.level !== 'HANDLING') continue;
    const line: string[] = [];
    for (let id: string | undefined = item.id; id !== undefined; id = items.get(id)?.parent) {
      line.push(id);
      below.set(id, [...(below.get(id) ?? []), item]);
    }
    above.set(item.id, line);
  }
  const compile = createConditionCompiler(bundle.fields);
  const edges = new Map<string, Edge[]>();
  for (const edge of bundle.edges) edges.set(edge.to, [...(edges.get(edge.to) ?? []), edge]);
  return {
    bundle,
    items,
    handlingOf: (id) => below.get(id) ?? [],
    condition(expression) {
      if (expression === undefined) return undefined;
      const compiled = compile(expression);
      return 'error' in compiled ? undefined : compiled;
    },
    edgesTo: (id) => (above.get(id) ?? []).flatMap((ancestor) => edges.get(ancestor) ?? []),
    mergeGroupOf: new Map(bundle.mergeGroups.flatMap((group) => group.items.map((id) => [id, group.id] as const))),
  };
}
