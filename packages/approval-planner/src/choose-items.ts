import type { ErrorIssue } from '@walking-hall/app-error';
import type { ConditionFacts, HandlingItem, Verdict } from '@walking-hall/bundle-sdk';
import { becauseOf, type Explanation } from './explain.ts';
import type { PlanInput } from './plan-input.ts';
import type { PreparedBundle } from './prepare-bundle.ts';

export interface ChosenItems {
  readonly chosen: readonly HandlingItem[];
  readonly explanations: readonly Explanation[];
  readonly issues: readonly ErrorIssue[];
}

/** From what was ordered to the handling items that are meant, or why not. */
export function chooseItems(prepared: PreparedBundle, input: PlanInput, facts: ConditionFacts): ChosenItems {
  const chosen = new Map<string, HandlingItem>();
  const explanations: Explanation[] = [];
  const issues: ErrorIssue[] = [];
  const judge = (item: HandlingItem): Verdict => prepared.condition(item.when)?.judge(facts) ?? 'TRUE';

  if (input.order.items.length === 0) issues.push({ path: 'items', code: 'items_empty' });
  input.order.items.forEach((id, index) => {
    const path = `items[${index}]`;
    const ordered = prepared.items.get(id);
    if (!ordered) return issues.push({ path, code: 'item_unknown', params: { item: id } });
    const candidates = prepared.handlingOf(id);
    const possible = candidates.filter((item) => judge(item) !== 'FALSE');
    for (const item of candidates) explanations.push(explain(prepared, item, input, judge(item)));
    const open = possible.find((item) => judge(item) === 'UNKNOWN');
    if (possible.length === 0) return issues.push({ path, code: 'item_not_applicable', params: { item: ordered.name.zh } });
    if (open) return issues.push({ path, code: 'answer_needed', params: { item: ordered.name.zh, field: missingField(prepared, open, input) } });
    if (possible.length > 1) return issues.push({ path, code: 'item_not_orderable', params: { item: id, choices: possible.map((item) => item.id).join(', ') } });
    for (const item of possible) {
      if ([item.id, ...ancestors(prepared, item.id)].some((one) => input.facts.itemsOff.includes(one))) {
        issues.push({ path, code: 'item_off', params: { item: item.id, region: input.facts.region } });
      } else chosen.set(item.id, item);
    }
    return undefined;
  });
  issues.push(...exclusive(prepared, [...chosen.values()], input.order.items));
  const inOrder = prepared.bundle.items.flatMap((item) => chosen.get(item.id) ?? []);
  return { chosen: inOrder, explanations, issues };
}

function explain(prepared: PreparedBundle, item: HandlingItem, input: PlanInput, verdict: Verdict): Explanation {
  const condition = prepared.condition(item.when);
  const about = `item:${item.id}`;
  if (!condition) return { about, included: true, why: { zh: '已选择', en: 'ordered' } };
  return { about, included: verdict === 'TRUE', why: becauseOf(prepared, condition, input.order.answers) };
}

function missingField(prepared: PreparedBundle, item: HandlingItem, input: PlanInput): string {
  const fields = prepared.condition(item.when)?.fields ?? [];
  return fields.find((id) => input.order.answers[id] === undefined) ?? fields[0] ?? '';
}

function ancestors(prepared: PreparedBundle, id: string): string[] {
  const parent = prepared.items.get(id)?.parent;
  return parent === undefined ? [] : [parent, ...ancestors(prepared, parent)];
}

function exclusive(prepared: PreparedBundle, chosen: readonly HandlingItem[], ordered: readonly string[]): ErrorIssue[] {
  return chosen.flatMap((item) => {
    const excluded = new Set((item.excludes ?? []).flatMap((id) => prepared.handlingOf(id).map((one) => one.id)));
    const other = chosen.find((one) => one !== item && excluded.has(one.id));
    if (!other) return [];
    const at = ordered.findIndex((id) => prepared.handlingOf(id).includes(item));
    return [{ path: `items[${at}]`, code: 'items_exclusive' as const, params: { item: item.id, other: other.id } }];
  });
}
