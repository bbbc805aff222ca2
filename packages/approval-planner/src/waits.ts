import type { Dependency } from './approval-plan.ts';
import type { PlanNode } from './plan-node.ts';

/** What each task depends on. */
export type Dependencies = ReadonlyMap<string, readonly Dependency[]>;

/** For each task the dependencies that it has to wait for. */
export type Waits = ReadonlyMap<string, readonly Dependency[]>;

export function waitsOf(dependencies: Dependencies): Waits {
  return new Map([...dependencies].map(([id, all]) => [id, all.filter(({ state }) => state === 'WAITS')]));
}

/** For each task those that wait for it. */
export function followersOf(waits: Waits): ReadonlyMap<string, ReadonlySet<string>> {
  const followers = new Map<string, Set<string>>();
  for (const [id, all] of waits) {
    for (const { on } of all) {
      for (const source of on) {
        const known = followers.get(source);
        if (known) known.add(id);
        else followers.set(source, new Set([id]));
      }
    }
  }
  return followers;
}

/**
 * Where the tasks that are left wait for each other: the first that can start on preliminary opinions, as the bundle's
 * proof has it. It has to wait for itself, since whoever merely stands behind the circle can wait for the results.
 */
export function startsOnOpinion(left: ReadonlyMap<string, PlanNode>, waits: Waits): PlanNode | undefined {
  const isOpen = (wait: Dependency) => {
    const onOpinion = wait.substitutes.some(({ by }) => by === 'PRELIMINARY_OPINION');
    const there = wait.on.filter((id) => !left.has(id) || (onOpinion && left.get(id)?.preliminaryOpinion));
    return there.length >= wait.needed;
  };
  return [...left.values()].find(({ id }) => waits.get(id)?.every(isOpen) && waitsForItself(id, left, waits));
}

function waitsForItself(id: string, left: ReadonlyMap<string, unknown>, waits: Waits): boolean {
  const seen = new Set<string>();
  const queue = [id];
  for (let one = queue.pop(); one !== undefined; one = queue.pop()) {
    for (const source of (waits.get(one) ?? []).flatMap(({ on }) => on)) {
      if (source === id) return true;
      if (!left.has(source) || seen.has(source)) continue;
      seen.add(source);
      queue.push(source);
    }
  }
  return false;
}
