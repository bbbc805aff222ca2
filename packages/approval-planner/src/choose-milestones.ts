import type { HandlingItem, Milestone } from '@walking-hall/bundle-sdk';
import { connectEdge } from './connect-edge.ts';
import { type Judge, mayApply } from './judge-conditions.ts';
import type { PlanInput } from './plan-input.ts';
import type { PreparedBundle, PreparedEdge } from './prepare-bundle.ts';

/**
 * The milestones of an order, in the order of the bundle: those that its tasks wait for, however far back, and those
 * that it leads to, because whatever else they need is there too.
 */
export function chooseMilestones(
  prepared: PreparedBundle,
  chosen: readonly HandlingItem[],
  judge: Judge,
  input: PlanInput,
): readonly Milestone[] {
  if (prepared.milestones.size === 0) return [];
  const nodes = new Set(chosen.map(({ id }) => id));
  const applying = (id: string): readonly PreparedEdge[] =>
    prepared.edgesTo(id).filter(({ edge }) => mayApply(judge(edge.when)));
  const waited = prepared.milestoneWaits.filter(({ incoming }) => mayApply(judge(incoming.edge.when)));
  for (let size = -1; size !== nodes.size; ) {
    size = nodes.size;
    for (const { to, incoming } of waited) {
      if (!nodes.has(to)) continue;
      for (const source of incoming.sources) if (prepared.milestones.has(source)) nodes.add(source);
    }
  }
  const isLedTo = (id: string): boolean => {
    const dependencies = applying(id).map((edge) => connectEdge(prepared, edge, id, nodes, input));
    const known = dependencies.flatMap((found) => found ?? []);
    return dependencies.every((found) => found !== undefined) && known.some(({ on }) => on.length > 0);
  };
  for (let size = -1; size !== nodes.size; ) {
    size = nodes.size;
    for (const id of prepared.milestones.keys()) if (!nodes.has(id) && isLedTo(id)) nodes.add(id);
  }
  return [...prepared.milestones.values()].filter(({ id }) => nodes.has(id));
}
