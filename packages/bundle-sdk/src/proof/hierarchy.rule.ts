import { readSources } from '../combine.ts';
import { type BundleProblem, problem } from './problem.ts';
import type { ProofContext } from './proof-context.ts';

const rank = { MAIN: 0, SUB: 1, HANDLING: 2 } as const;

/** Levels descend from main to handling; merge groups have a lead among their handling items; combinations can be met. */
export function proveHierarchy(context: ProofContext): BundleProblem[] {
  return [
    ...levels(context),
    ...groups(context),
    ...combinations(context),
    ...milestoneEdges(context),
    ...packages(context),
  ];
}

function levels(context: ProofContext): BundleProblem[] {
  const byId = new Map(context.bundle.items.map((item) => [item.id, item]));
  return context.bundle.items.flatMap((item) => {
    const parent = item.parent === undefined ? undefined : byId.get(item.parent);
    const found: BundleProblem[] = [];
    if (parent && rank[parent.level] >= rank[item.level]) {
      found.push(
        problem(
          `items[${item.id}].parent`,
          'hierarchy',
          `${item.level} 不能归在 ${parent.level} 之下。`,
          `A ${item.level} item can not stand below a ${parent.level} item.`,
        ),
      );
    }
    if (item.level !== 'HANDLING' && context.handlingOf(item.id).length === 0) {
      found.push(
        problem(`items[${item.id}]`, 'hierarchy', '其下没有办理项。', 'There is no handling item below it.'),
      );
    }
    return found;
  });
}

function groups(context: ProofContext): BundleProblem[] {
  const handling = new Set(context.handling.map(({ id }) => id));
  const known = new Set(context.bundle.items.map(({ id }) => id));
  const memberships = new Map<string, string>();
  return context.bundle.mergeGroups.flatMap((group) => {
    const found: BundleProblem[] = [];
    const at = `mergeGroups[${group.id}]`;
    if (group.lead === undefined)
      found.push(
        problem(`${at}.lead`, 'merge_group', '合并组没有牵头事项。', 'The merge group has no lead.'),
      );
    else if (!group.items.includes(group.lead))
      found.push(
        problem(
          `${at}.lead`,
          'merge_group',
          `牵头事项“${group.lead}”不在组内。`,
          `The lead "${group.lead}" is not a member.`,
        ),
      );
    for (const id of group.items) {
      if (known.has(id) && !handling.has(id))
        found.push(
          problem(`${at}.items`, 'merge_group', `“${id}”不是办理项。`, `"${id}" is not a handling item.`),
        );
      const other = memberships.get(id);
      if (other)
        found.push(
          problem(
            `${at}.items`,
            'merge_group',
            `“${id}”已在合并组“${other}”中。`,
            `"${id}" belongs to the merge group "${other}" already.`,
          ),
        );
      memberships.set(id, group.id);
    }
    return found;
  });
}

function combinations({ bundle }: ProofContext): BundleProblem[] {
  return bundle.edges.flatMap((edge, index) => {
    const { items, needed } = readSources(edge.from);
    const distinct = new Set(items).size;
    if (needed <= distinct) return [];
    return [
      problem(
        `edges[${index}].from`,
        'never_enough',
        `需要 ${needed} 项结果，但只列出 ${distinct} 项，将永远等待。`,
        `It needs ${needed} results of ${distinct}: it would wait for ever.`,
      ),
    ];
  });
}

/** What no department decides has happened or has not: nothing stands in for it, and it stands in for nothing. */
function milestoneEdges({ bundle }: ProofContext): BundleProblem[] {
  const milestones = new Set<string>(bundle.milestones.map(({ id }) => id));
  return bundle.edges.flatMap((edge, index) => {
    const milestone = [edge.to, ...readSources(edge.from).items].find((id) => milestones.has(id));
    if (milestone === undefined || edge.kind === 'HARD') return [];
    return [
      problem(
        `edges[${index}].kind`,
        'milestone_edge',
        `“${milestone}”是节点，只能用 HARD 边。`,
        `"${milestone}" is a milestone: only a HARD edge can start or end there.`,
      ),
    ];
  });
}

function packages(context: ProofContext): BundleProblem[] {
  const handling = new Set(context.handling.map(({ id }) => id));
  const known = new Set(context.bundle.items.map(({ id }) => id));
  return context.bundle.packages.flatMap((one) =>
    [...one.items, ...one.optional]
      .filter((id) => known.has(id) && !handling.has(id))
      .map((id) =>
        problem(
          `packages[${one.id}]`,
          'hierarchy',
          `套餐只能由办理项组成，“${id}”不是。`,
          `A package holds handling items; "${id}" is not one.`,
        ),
      ),
  );
}
