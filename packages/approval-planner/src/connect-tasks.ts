import type { ErrorIssue } from '@walking-hall/app-error';
import type { Edge, HandlingItem, Milestone, Text } from '@walking-hall/bundle-sdk';
import type { Dependency } from './approval-plan.ts';
import { pathOf } from './choose-items.ts';
import { connectEdge } from './connect-edge.ts';
import type { Explanation } from './explain.ts';
import type { GatheredMaterials } from './gather-materials.ts';
import { itemWords } from './item-words.ts';
import { type Judge, type Judgement, mayApply, type OpenQuestion } from './judge-conditions.ts';
import type { PlanInput } from './plan-input.ts';
import type { PreparedBundle, PreparedEdge } from './prepare-bundle.ts';

export interface ConnectedTasks {
  readonly dependencies: ReadonlyMap<string, readonly Dependency[]>;
  readonly explanations: readonly Explanation[];
  readonly questions: readonly OpenQuestion[];
  readonly issues: readonly ErrorIssue[];
}

/** What each task and milestone depends on within this order, and which can never start. */
export function connectTasks(
  prepared: PreparedBundle,
  chosen: readonly HandlingItem[],
  milestones: readonly Milestone[],
  gathered: GatheredMaterials,
  judge: Judge,
  input: PlanInput,
): ConnectedTasks {
  const explanations: Explanation[] = [];
  const questions: OpenQuestion[] = [];
  const issues: ErrorIssue[] = [];
  const inPlan = new Set([...chosen, ...milestones].map(({ id }) => id));
  const dependencies = new Map<string, Dependency[]>();
  const alike = new Map<Edge, readonly Dependency[] | undefined>();
  const connectOnce = (incoming: PreparedEdge, id: string) => {
    const { edge, isPlain } = incoming;
    if (!isPlain) return connectEdge(prepared, incoming, id, inPlan, input);
    if (!alike.has(edge)) alike.set(edge, connectEdge(prepared, incoming, id, inPlan, input));
    return alike.get(edge);
  };
  const connect = (item: NamedNode): Dependency[] => {
    const found: Dependency[] = [];
    for (const incoming of prepared.edgesTo(item.id)) {
      const judgement = judge(incoming.edge.when);
      const included = mayApply(judgement);
      if (judgement) explanations.push({ about: incoming.label, included, why: judgement.why });
      if (judgement?.verdict === 'UNKNOWN') questions.push({ item: item.id, field: judgement.openField });
      if (!included) continue;
      const connected = connectOnce(incoming, item.id);
      if (connected) found.push(...connected);
      else issues.push(missing(prepared, incoming, item, judgement, chosen, input));
    }
    dependencies.set(item.id, found);
    return found;
  };
  for (const item of chosen) {
    const found = connect(item);
    found.push(...producedMaterials(prepared, item, gathered, found));
  }
  for (const milestone of milestones) connect(milestone);
  return { dependencies, explanations, questions, issues };
}

interface NamedNode {
  readonly id: string;
  readonly name: Text;
}

/** While a question that the order asks is still open, its answer comes first: the edge may not apply at all. */
function missing(
  prepared: PreparedBundle,
  { sources }: PreparedEdge,
  item: NamedNode,
  judgement: Judgement | undefined,
  chosen: readonly HandlingItem[],
  { order }: PlanInput,
): ErrorIssue {
  const path = pathOf(prepared, item.id, order.items);
  const words = itemWords(item.name);
  const isAsked = (field: string) => chosen.some(({ fields }) => fields.includes(field));
  if (judgement?.verdict === 'UNKNOWN' && isAsked(judgement.openField))
    return { path, code: 'answer_needed', params: { ...words, field: judgement.openField } };
  const named = sources.flatMap(
    (id) => prepared.items.get(id)?.name ?? prepared.milestones.get(id)?.name ?? [],
  );
  const needs = named.map(({ zh }) => zh).join('、');
  const needsEn = named.map(({ en }) => en).join(', ');
  return { path, code: 'prerequisite_missing', params: { ...words, needs, needsEn } };
}

/**
 * A paper that an earlier task makes has to be made first, unless an edge sees to that already, or lets it follow, or
 * both tasks are one application.
 */
function producedMaterials(
  prepared: PreparedBundle,
  item: HandlingItem,
  { byTask, makers }: GatheredMaterials,
  found: readonly Dependency[],
): Dependency[] {
  return (byTask.get(item.id) ?? []).flatMap((material): Dependency[] => {
    const on = makers.get(material) ?? [];
    const isSettled =
      on.length === 0 ||
      on.some((id) => prepared.areMerged(id, item.id)) ||
      found.some((dependency) => mayFollow(dependency, on) || bringsOneOf(dependency, on));
    if (isSettled) return [];
    return [
      {
        on: [...on],
        needed: 1,
        kind: 'MATERIAL',
        state: 'WAITS',
        substitutes: [],
        onRefusal: 'CLOSE',
        basis: [],
      },
    ];
  });
}

function mayFollow({ kind, on }: Dependency, makers: readonly string[]): boolean {
  return kind === 'SOFT' && on.some((id) => makers.includes(id));
}

/** Whether so many results are waited for that one of the makers must be among them. */
function bringsOneOf({ state, on, needed }: Dependency, makers: readonly string[]): boolean {
  return state === 'WAITS' && on.filter((id) => !makers.includes(id)).length < needed;
}
