import type { ErrorIssue } from '@walking-hall/app-error';
import type { ConditionFacts, HandlingItem, Material, Text } from '@walking-hall/bundle-sdk';
import type { PlannedMaterial } from './approval-plan.ts';
import { becauseOf, type Explanation } from './explain.ts';
import type { PlanInput } from './plan-input.ts';
import type { PreparedBundle } from './prepare-bundle.ts';

export interface GatheredMaterials {
  readonly materials: readonly PlannedMaterial[];
  readonly byTask: ReadonlyMap<string, readonly string[]>;
  readonly explanations: readonly Explanation[];
  readonly issues: readonly ErrorIssue[];
}

/** Each material once, with who supplies it. */
export function gatherMaterials(
  prepared: PreparedBundle,
  chosen: readonly HandlingItem[],
  input: PlanInput,
  facts: ConditionFacts,
): GatheredMaterials {
  const byTask = new Map<string, string[]>();
  const needs = new Map<string, { neededBy: string[]; deferrable: boolean }>();
  const explanations: Explanation[] = [];
  for (const item of chosen) {
    for (const need of item.materials) {
      const condition = prepared.condition(need.when);
      if (condition) {
        const included = condition.judge(facts) !== 'FALSE';
        explanations.push({ about: `material:${need.material}@${item.id}`, included, why: becauseOf(prepared, condition, input.order.answers) });
        if (!included) continue;
      }
      byTask.set(item.id, [...(byTask.get(item.id) ?? []), need.material]);
      const sofar = needs.get(need.material) ?? { neededBy: [], deferrable: true };
      needs.set(need.material, { neededBy: [...sofar.neededBy, item.id], deferrable: sofar.deferrable && need.deferrable === true });
    }
  }
  const producers = new Map(chosen.flatMap((item) => (item.result.material ? [[item.result.material, item.id] as const] : [])));
  const materials = prepared.bundle.materials.flatMap((material) => {
    const need = needs.get(material.id);
    return need ? [supply(material, need, producers.get(material.id), input)] : [];
  });
  return { materials, byTask, explanations, issues: wrongPromises(prepared, needs, input) };
}

function supply(
  material: Material,
  need: { neededBy: string[]; deferrable: boolean },
  producer: string | undefined,
  input: PlanInput,
): PlannedMaterial {
  const planned = (how: PlannedMaterial['supply'], why: Text, from?: string): PlannedMaterial => ({
    material: material.id,
    name: material.name,
    neededBy: need.neededBy,
    deferrable: need.deferrable,
    supply: how,
    why,
    ...(from === undefined ? {} : { from }),
  });
  if (material.unionForm) return planned('FORM', { zh: '填写联合申请表即为提供', en: 'Filling in the union form supplies it' });
  if (input.facts.materialsHeld.includes(material.id)) return planned('HELD', { zh: '已有电子证照或共享数据，无需提交', en: 'Held already as an e-licence or shared data' });
  if (producer !== undefined && !(need.neededBy.length === 1 && need.neededBy[0] === producer)) {
    return planned('GENERATED', { zh: `由事项 ${producer} 产生`, en: `Produced by ${producer}` }, producer);
  }
  if (input.order.promisedMaterials?.includes(material.id) && need.deferrable) return planned('PROMISED', { zh: '容缺受理，承诺后补', en: 'Promised to follow' });
  if (material.sources.includes('DECLARED')) return planned('DECLARED', { zh: '由申请人申报承诺', en: 'Declared by the applicant' });
  return planned('APPLICANT', { zh: '请申请人提供', en: 'The applicant brings it' });
}

/** A promise that it follows is possible only for a material that every task needing it lets follow. */
function wrongPromises(prepared: PreparedBundle, needs: ReadonlyMap<string, { deferrable: boolean }>, input: PlanInput): ErrorIssue[] {
  const substitutes = new Set(
    prepared.bundle.edges.flatMap((edge) => (edge.kind === 'SOFT' ? edge.substitutes.flatMap((one) => (one.by === 'DEFICIENCY' ? [one.material] : [])) : [])),
  );
  return (input.order.promisedMaterials ?? []).flatMap((id, index): ErrorIssue[] => {
    const path = `promisedMaterials[${index}]`;
    if (!prepared.bundle.materials.some((material) => material.id === id)) return [{ path, code: 'material_unknown', params: { material: id } }];
    if (needs.get(id)?.deferrable || substitutes.has(id)) return [];
    return [{ path, code: 'material_not_deferrable', params: { material: id } }];
  });
}
