import type { ErrorIssue } from '@walking-hall/app-error';
import { type ConditionFacts, type Edge, type HandlingItem, readSources, type Substitute } from '@walking-hall/bundle-sdk';
import type { Dependency } from './approval-plan.ts';
import { becauseOf, type Explanation } from './explain.ts';
import type { GatheredMaterials } from './gather-materials.ts';
import type { PlanInput } from './plan-input.ts';
import type { PreparedBundle } from './prepare-bundle.ts';

export interface ConnectedTasks {
  readonly dependencies: ReadonlyMap<string, readonly Dependency[]>;
  readonly explanations: readonly Explanation[];
  readonly issues: readonly ErrorIssue[];
}

/** What each task depends on within this order, and which orders can never start. */
export function connectTasks(
  prepared: PreparedBundle,
  chosen: readonly HandlingItem[],
  gathered: GatheredMaterials,
  input: PlanInput,
  facts: ConditionFacts,
): ConnectedTasks {
  const explanations: Explanation[] = [];
  const issues: ErrorIssue[] = [];
  const inPlan = new Set(chosen.map(({ id }) => id));
  const dependencies = new Map<string, Dependency[]>();
  for (const item of chosen) {
    const found: Dependency[] = [];
    for (const edge of prepared.edgesTo(item.id)) {
      const condition = prepared.condition(edge.when);
      const applies = condition === undefined || condition.judge(facts) !== 'FALSE';
      if (condition) {
        explanations.push({ about: `edge:${readSources(edge.from).items.join('+')}>${item.id}`, included: applies, why: becauseOf(prepared, condition, input.order.answers) });
      }
      if (!applies) continue;
      const dependency = connect(prepared, edge, item, inPlan, input);
      if (dependency) found.push(dependency);
      else issues.push(missing(prepared, edge, item, input));
    }
    found.push(...producedMaterials(item, gathered, found));
    dependencies.set(item.id, found);
  }
  return { dependencies, explanations, issues };
}

function connect(
  prepared: PreparedBundle,
  edge: Edge,
  item: HandlingItem,
  inPlan: ReadonlySet<string>,
  input: PlanInput,
): Dependency | undefined {
  const { items, needed } = readSources(edge.from);
  const group = prepared.mergeGroupOf.get(item.id);
  const planned = items.map((id) => prepared.handlingOf(id).filter((one) => one.id !== item.id && inPlan.has(one.id)).map((one) => one.id));
  const merged = planned.filter((ids) => group !== undefined && ids.some((id) => prepared.mergeGroupOf.get(id) === group)).length;
  const held = items.filter((id, index) => planned[index]?.length === 0 && prepared.handlingOf(id).some((one) => one.result.material !== undefined && input.facts.materialsHeld.includes(one.result.material))).length;
  const on = planned.flatMap((ids) => ids.filter((id) => group === undefined || prepared.mergeGroupOf.get(id) !== group));
  const still = Math.max(0, needed - merged - held);
  const base = { on, kind: edge.kind, onRefusal: edge.onRefusal, basis: edge.basis, substitutes: edge.kind === 'SOFT' ? edge.substitutes : [] };

  if (still === 0) return { ...base, needed: 0, state: 'MET', metBy: merged > 0 ? 'SAME_APPLICATION' : 'HELD_RESULT' };
  if (edge.kind === 'DATA' && edge.fields.every((id) => input.order.answers[id] !== undefined)) return { ...base, needed: 0, state: 'MET', metBy: 'ANSWERS' };
  const substitute = edge.kind === 'SOFT' ? edge.substitutes.find((one) => given(one, input)) : undefined;
  if (substitute) return { ...base, needed: Math.min(still, on.length), state: 'PROVISIONAL', metBy: nameOf(substitute) };
  return on.length >= still ? { ...base, needed: still, state: 'WAITS' } : undefined;
}

function given(substitute: Substitute, { order }: PlanInput): boolean {
  switch (substitute.by) {
    case 'COMMITMENT':
      return order.commitments?.includes(substitute.commitment) ?? false;
    case 'DEFICIENCY':
      return order.promisedMaterials?.includes(substitute.material) ?? false;
    case 'PRELIMINARY_OPINION':
    case 'MINUTES':
      // Given later, by an officer or a meeting: never by the order.
      return false;
  }
}

function nameOf(substitute: Substitute): 'COMMITMENT' | 'DEFICIENCY' {
  return substitute.by === 'COMMITMENT' ? 'COMMITMENT' : 'DEFICIENCY';
}

function missing(prepared: PreparedBundle, edge: Edge, item: HandlingItem, { order }: PlanInput): ErrorIssue {
  const at = order.items.findIndex((id) => prepared.handlingOf(id).some((one) => one.id === item.id));
  const needs = readSources(edge.from).items.map((id) => prepared.items.get(id)?.name.zh ?? id).join('、');
  return { path: `items[${at}]`, code: 'prerequisite_missing', params: { item: item.name.zh, needs } };
}

/** A paper that an earlier task makes has to be made first, unless an edge says so already or it may follow. */
function producedMaterials(item: HandlingItem, gathered: GatheredMaterials, found: readonly Dependency[]): Dependency[] {
  const waited = new Set(found.filter(({ state }) => state === 'WAITS').flatMap(({ on }) => on));
  const soft = new Set(found.flatMap(({ on, kind }) => (kind === 'SOFT' ? on : [])));
  const needed = new Set(gathered.byTask.get(item.id));
  return gathered.materials.flatMap((material): Dependency[] => {
    const { from } = material;
    if (from === undefined || from === item.id || !needed.has(material.material) || waited.has(from) || soft.has(from)) return [];
    return [{ on: [from], needed: 1, kind: 'MATERIAL', state: 'WAITS', substitutes: [], onRefusal: 'CLOSE', basis: [] }];
  });
}
