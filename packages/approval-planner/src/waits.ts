import { append } from './append.ts';
import type { Dependency } from './approval-plan.ts';
import type { PlanNode } from './plan-node.ts';

/** What each task depends on. */
export type Dependencies = ReadonlyMap<string, readonly Dependency[]>;

/** For each task the dependencies that it has to wait for. */
export type Waits = ReadonlyMap<string, readonly Dependency[]>;

export function waitsOf(dependencies: Dependencies): Waits {
  return new Map([...dependencies].map(([id, all]) => [id, all.filter(({ state }) => state === 'WAITS')]));
}

/** Tells, as tasks end one after the other, whose waits have all ended with it. */
export function countWaits(waits: Waits): (ended: string) => readonly string[] {
  const waitsFor = new Map<string, Dependency[]>();
  const waiters = new Map<Dependency, string[]>();
  const resultsLeft = new Map<Dependency, number>();
  const waitsLeft = new Map<string, number>();
  for (const [id, all] of waits) {
    waitsLeft.set(id, all.length);
    for (const wait of all) {
      append(waiters, wait, id);
      if (resultsLeft.has(wait)) continue;
      resultsLeft.set(wait, wait.needed);
      for (const source of wait.on) append(waitsFor, source, wait);
    }
  }
  const countDown = <K>(counts: Map<K, number>, key: K): boolean => {
    const left = (counts.get(key) ?? 0) - 1;
    counts.set(key, left);
    return left === 0;
  };
  return (ended) =>
    (waitsFor.get(ended) ?? [])
      .filter((wait) => countDown(resultsLeft, wait))
      .flatMap((wait) => waiters.get(wait) ?? [])
      .filter((id) => countDown(waitsLeft, id));
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
