import {
  type Bundle,
  type CompiledCondition,
  createConditionCompiler,
  type Edge,
  type Field,
  type HandlingItem,
  type Item,
  type Milestone,
  readSources,
} from '@walking-hall/bundle-sdk';

import { append } from './append.ts';
import { milestoneNode, type PlanNode, taskNode } from './plan-node.ts';

/** An edge as one handling item or milestone sees it, with its sources read: each named once, and how many of them are needed. */
export interface PreparedEdge {
  readonly edge: Edge;
  /** `edge:T1-01>T1-02` */
  readonly label: string;
  readonly sources: readonly string[];
  readonly needed: number;
  /** Whether it means to this item what it means to others: it neither starts from it nor from what it is merged with. */
  readonly isPlain: boolean;
}

/** A bundle with what planning looks up again and again. */
export interface PreparedBundle {
  readonly bundle: Bundle;
  readonly items: ReadonlyMap<string, Item>;
  readonly fields: ReadonlyMap<string, Field>;
  /** All handling items. */
  readonly handling: readonly HandlingItem[];
  readonly milestones: ReadonlyMap<string, Milestone>;
  /** Tasks and milestones as the graph of a plan has them. */
  readonly nodes: ReadonlyMap<string, PlanNode>;
  /** Handling items that an id stands for. */
  handlingOf(id: string): readonly HandlingItem[];
  /** An item and what it stands below, from the item up. */
  lineOf(id: string): readonly string[];
  condition(expression: string | undefined): CompiledCondition | undefined;
  /** What an edge's end stands for: a milestone itself, or handling items. */
  nodesOf(id: string): readonly string[];
  /** What waits for a milestone, and by which edge. */
  readonly milestoneWaits: readonly { readonly to: string; readonly incoming: PreparedEdge }[];
  /** Edges that end at a milestone or a handling item, directly or through a parent. */
  edgesTo(id: string): readonly PreparedEdge[];
  /** The merge group of each item that is in one. */
  readonly mergeGroupOf: ReadonlyMap<string, string>;
  /** Whether two different items are decided on one application, so that neither waits for the other. */
  areMerged(a: string, b: string): boolean;
}

const prepared = new WeakMap<Bundle, PreparedBundle>();

/** Prepared once for each bundle object: a bundle is never changed. */
export function prepareBundle(bundle: Bundle): PreparedBundle {
  const known = prepared.get(bundle);
  if (known) return known;
  const made = prepare(bundle);
  prepared.set(bundle, made);
  return made;
}

function prepare(bundle: Bundle): PreparedBundle {
  const items = new Map(bundle.items.map((item) => [item.id, item]));
  const lines = new Map(bundle.items.map(({ id }) => [id, lineOf(items, id)]));
  const below = new Map<string, HandlingItem[]>();
  const handling = bundle.items.filter((item) => item.level === 'HANDLING');
  for (const item of handling) for (const id of lines.get(item.id) ?? []) append(below, id, item);
  const milestones = new Map(bundle.milestones.map((one) => [one.id, one]));
  const nodesOf = new Map(
    [...below].map(([id, items]): [string, string[]] => [id, items.map((item) => item.id)]),
  );
  for (const id of milestones.keys()) nodesOf.set(id, [id]);
  const mergeGroupOf = new Map(
    bundle.mergeGroups.flatMap(({ id, items: members }) => members.map((one) => [one, id])),
  );
  const areMerged = (a: string, b: string) =>
    a !== b && mergeGroupOf.has(a) && mergeGroupOf.get(a) === mergeGroupOf.get(b);
  const edges = new Map<string, PreparedEdge[]>();
  for (const edge of bundle.edges) {
    const { items: named, needed } = readSources(edge.from);
    const sources = [...new Set(named)];
    const starts = sources.flatMap((id) => nodesOf.get(id) ?? []);
    for (const id of nodesOf.get(edge.to) ?? []) {
      const isPlain = !starts.some((start) => start === id || areMerged(start, id));
      append(edges, id, { edge, label: `edge:${sources.join('+')}>${id}`, sources, needed, isPlain });
    }
  }
  const milestoneWaits = [...edges].flatMap(([to, all]) =>
    all
      .filter(({ sources }) => sources.some((id) => milestones.has(id)))
      .map((incoming) => ({ to, incoming })),
  );
  const compile = createConditionCompiler(bundle.fields);
  return {
    bundle,
    items,
    handling,
    fields: new Map(bundle.fields.map((field) => [field.id, field])),
    milestones,
    nodes: new Map(
      [...handling.map(taskNode), ...bundle.milestones.map(milestoneNode)].map((node) => [node.id, node]),
    ),
    handlingOf: (id) => below.get(id) ?? [],
    nodesOf: (id) => nodesOf.get(id) ?? [],
    lineOf: (id) => lines.get(id) ?? [],
    condition(expression) {
      if (expression === undefined) return undefined;
      const compiled = compile(expression);
      return 'error' in compiled ? undefined : compiled;
    },
    edgesTo: (id) => edges.get(id) ?? [],
    mergeGroupOf,
    areMerged,
    milestoneWaits,
  };
}

function lineOf(items: ReadonlyMap<string, Item>, id: string): string[] {
  const parent = items.get(id)?.parent;
  return parent === undefined ? [id] : [id, ...lineOf(items, parent)];
}
