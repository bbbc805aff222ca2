import type { ErrorIssue } from '@walking-hall/app-error';
import type { HandlingItem } from '@walking-hall/bundle-sdk';
import type { Explanation } from './explain.ts';
import { itemWords } from './item-words.ts';
import { createJudge, type Judge, mayApply } from './judge-conditions.ts';
import type { PlanInput } from './plan-input.ts';
import type { PreparedBundle } from './prepare-bundle.ts';

export interface ChosenItems {
  /** In the order of the bundle. */
  readonly chosen: readonly HandlingItem[];
  readonly explanations: readonly Explanation[];
  readonly issues: readonly ErrorIssue[];
}

/** From what was ordered to the handling items that are meant, or why not. */
export function chooseItems(prepared: PreparedBundle, input: PlanInput): ChosenItems {
  const ordered = input.order.items;
  const judge = createJudge(prepared, input, ordered);
  const chosen = new Set<string>();
  const considered = new Set<string>();
  const issues: ErrorIssue[] = ordered.length === 0 ? [{ path: 'items', code: 'items_empty' }] : [];
  ordered.forEach((id, index) => {
    for (const candidate of prepared.handlingOf(id)) considered.add(candidate.id);
    const choice = choose(prepared, id, judge, input);
    if ('item' in choice) chosen.add(choice.item);
    else issues.push({ path: `items[${index}]`, ...choice });
  });
  const inPlan = prepared.handling.filter(({ id }) => chosen.has(id));
  return {
    chosen: inPlan,
    explanations: prepared.handling
      .filter(({ id }) => considered.has(id))
      .map((item) => explain(item, judge)),
    issues: [...issues, ...exclusive(prepared, inPlan, ordered)],
  };
}

type Choice = { readonly item: string } | Omit<ErrorIssue, 'path'>;

/** The one handling item that an id means: of those that apply, what the region has switched off is no choice. */
function choose(prepared: PreparedBundle, id: string, judge: Judge, { facts }: PlanInput): Choice {
  const ordered = prepared.items.get(id);
  if (!ordered) return { code: 'item_unknown', params: { item: id } };
  const words = itemWords(ordered.name);
  const applicable = prepared.handlingOf(id).filter((item) => mayApply(judge(item.when)));
  const [first] = applicable;
  if (!first) return { code: 'item_not_applicable', params: words };
  const offered = applicable.filter((item) => !isOff(prepared, item, facts.itemsOff));
  const [only, ...others] = offered;
  if (!only) return { code: 'item_off', params: { item: first.id, region: facts.region } };
  const open = offered.map((item) => judge(item.when)).find((judgement) => judgement?.verdict === 'UNKNOWN');
  if (open) return { code: 'answer_needed', params: { ...words, field: open.openField } };
  if (others.length === 0) return { item: only.id };
  return {
    code: 'item_not_orderable',
    params: { item: id, choices: offered.map((item) => item.id).join(', ') },
  };
}

function isOff(prepared: PreparedBundle, item: HandlingItem, itemsOff: readonly string[]): boolean {
  return prepared.lineOf(item.id).some((id) => itemsOff.includes(id));
}

function explain(item: HandlingItem, judge: Judge): Explanation {
  const about = `item:${item.id}`;
  const judgement = judge(item.when);
  if (!judgement) return { about, included: true, why: { zh: '已选择', en: 'ordered' } };
  return { about, included: judgement.verdict === 'TRUE', why: judgement.why };
}

function exclusive(
  prepared: PreparedBundle,
  chosen: readonly HandlingItem[],
  ordered: readonly string[],
): ErrorIssue[] {
  return chosen.flatMap((item): ErrorIssue[] => {
    if (!item.excludes) return [];
    const excluded = new Set(item.excludes.flatMap((id) => prepared.handlingOf(id).map((one) => one.id)));
    const other = chosen.find((one) => one !== item && excluded.has(one.id));
    if (!other) return [];
    const params = { item: item.id, other: other.id };
    return [{ path: pathOf(prepared, item.id, ordered), code: 'items_exclusive', params }];
  });
}

/** Where in the order a handling item was asked for; a milestone was not, the order as a whole leads to it. */
export function pathOf(prepared: PreparedBundle, item: string, ordered: readonly string[]): string {
  const index = ordered.findIndex((id) => prepared.lineOf(item).includes(id));
  return index < 0 ? 'items' : `items[${index}]`;
}
