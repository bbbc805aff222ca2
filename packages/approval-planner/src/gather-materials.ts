import type { ErrorIssue } from '@walking-hall/app-error';
import type { HandlingItem, Material, Text } from '@walking-hall/bundle-sdk';
import { append } from './append.ts';
import type { PlannedMaterial } from './approval-plan.ts';
import type { Explanation } from './explain.ts';
import { type Judge, mayApply, type OpenQuestion } from './judge-conditions.ts';
import type { PlanInput } from './plan-input.ts';
import type { PreparedBundle } from './prepare-bundle.ts';

export interface GatheredMaterials {
  readonly materials: readonly PlannedMaterial[];
  readonly byTask: ReadonlyMap<string, readonly string[]>;
  /** For each material that the order itself generates: the tasks of which any one makes it. */
  readonly makers: ReadonlyMap<string, readonly string[]>;
  readonly explanations: readonly Explanation[];
  readonly questions: readonly OpenQuestion[];
  readonly issues: readonly ErrorIssue[];
}

/** What the order needs of one material. */
interface Need {
  readonly neededBy: string[];
  deferrable: boolean;
}

/** Each material once, with who supplies it. */
export function gatherMaterials(
  prepared: PreparedBundle,
  chosen: readonly HandlingItem[],
  judge: Judge,
  input: PlanInput,
): GatheredMaterials {
  const byTask = new Map<string, Set<string>>();
  const needs = new Map<string, Need>();
  const explanations: Explanation[] = [];
  const questions: OpenQuestion[] = [];
  for (const item of chosen) {
    const papers = new Set<string>();
    byTask.set(item.id, papers);
    for (const { material, when, deferrable = false } of item.materials) {
      const judgement = judge(when);
      const included = mayApply(judgement);
      if (judgement)
        explanations.push({ about: `material:${material}@${item.id}`, included, why: judgement.why });
      if (judgement?.verdict === 'UNKNOWN') questions.push({ item: item.id, field: judgement.openField });
      if (!included) continue;
      const need = needs.get(material) ?? { neededBy: [], deferrable: true };
      needs.set(material, need);
      need.deferrable &&= deferrable;
      if (!papers.has(material)) need.neededBy.push(item.id);
      papers.add(material);
    }
  }
  const producers = producersOf(chosen);
  const makers = new Map<string, readonly string[]>();
  const materials = prepared.bundle.materials.flatMap((material) => {
    const need = needs.get(material.id);
    if (!need) return [];
    // Who needs a paper to start can not be the one who makes it.
    const able = producers.get(material.id)?.filter((id) => !need.neededBy.includes(id)) ?? [];
    const planned = supply(material, need, able, input);
    if (planned.supply === 'GENERATED') makers.set(material.id, able);
    return [planned];
  });
  return {
    materials,
    byTask: new Map([...byTask].map(([id, papers]) => [id, [...papers]])),
    makers,
    explanations,
    questions,
    issues: wrongPromises(prepared, chosen, needs, judge, input),
  };
}

/** Tasks by the material that their result is. */
function producersOf(chosen: readonly HandlingItem[]): ReadonlyMap<string, readonly string[]> {
  const producers = new Map<string, string[]>();
  for (const { id, result } of chosen) if (result.material) append(producers, result.material, id);
  return producers;
}

function supply(
  material: Material,
  need: Need,
  makers: readonly string[],
  input: PlanInput,
): PlannedMaterial {
  const planned = (how: PlannedMaterial['supply'], zh: string, en: string): PlannedMaterial => {
    const why: Text = { zh, en };
    return {
      material: material.id,
      name: material.name,
      ...need,
      neededBy: [...need.neededBy],
      supply: how,
      why,
    };
  };
  if (material.unionForm)
    return planned('FORM', '填写联合申请表即为提供', 'Filling in the union form supplies it');
  if (input.facts.materialsHeld.includes(material.id))
    return planned('HELD', '已有电子证照或共享数据，无需提交', 'Held already as an e-licence or shared data');
  if (need.deferrable && input.order.promisedMaterials?.includes(material.id))
    return planned('PROMISED', '容缺受理，承诺后补', 'Promised to follow');
  const [maker] = makers;
  if (maker !== undefined)
    return { ...planned('GENERATED', `由事项 ${maker} 产生`, `Produced by ${maker}`), from: maker };
  if (material.sources.includes('DECLARED'))
    return planned('DECLARED', '由申请人申报承诺', 'Declared by the applicant');
  return planned('APPLICANT', '请申请人提供', 'The applicant brings it');
}

/**
 * A promise that a material follows is possible only where every task needing it lets it follow, or where an edge of
 * this order takes the promise for a result.
 */
function wrongPromises(
  prepared: PreparedBundle,
  chosen: readonly HandlingItem[],
  needs: ReadonlyMap<string, Need>,
  judge: Judge,
  { order: { promisedMaterials = [] } }: PlanInput,
): ErrorIssue[] {
  if (promisedMaterials.length === 0) return [];
  const edges = chosen.flatMap(({ id }) => prepared.edgesTo(id).map(({ edge }) => edge));
  const accepted = new Set(
    edges.flatMap((edge) =>
      edge.kind === 'SOFT' && mayApply(judge(edge.when))
        ? edge.substitutes.flatMap((one) => (one.by === 'DEFICIENCY' ? [one.material] : []))
        : [],
    ),
  );
  return promisedMaterials.flatMap((id, index): ErrorIssue[] => {
    const path = `promisedMaterials[${index}]`;
    const known = prepared.bundle.materials.some((material) => material.id === id);
    if (!known) return [{ path, code: 'material_unknown', params: { material: id } }];
    if (needs.get(id)?.deferrable || accepted.has(id)) return [];
    return [{ path, code: 'material_not_deferrable', params: { material: id } }];
  });
}
