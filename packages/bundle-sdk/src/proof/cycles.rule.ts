import { readSources } from '../combine.ts';
import type { CompiledCondition } from '../conditions/compile-condition.ts';
import { mayHold, possibleWorlds } from '../conditions/possible-worlds.ts';
import type { Edge } from '../schema/edge.ts';
import { type BundleProblem, problem } from './problem.ts';
import type { ProofContext } from './proof-context.ts';

/** An edge, or a paper that others make, as one handling item sees it: it waits until `needed` of its sources have ended. */
interface Wait {
  readonly to: string;
  /** Each source as the handling items it stands for, all of which have to end. */
  readonly sources: readonly (readonly string[])[];
  readonly needed: number;
  readonly when: CompiledCondition | undefined;
}

/**
 * No approvals wait for each other for ever. A preliminary opinion breaks a wait, where a SOFT edge accepts one and the
 * source may issue it; so does a choice with a source outside the circle. Edges whose conditions exclude each other (an
 * order that turns with an answer) are no cycle: every combination of the closed answers they turn on is tried.
 */
export function proveNoCycles(context: ProofContext): BundleProblem[] {
  const waits = waitsOf(context);
  return knotsOf(waits).flatMap((knot) => {
    const inside = waits.filter(({ to }) => knot.has(to));
    if (!stuckCycle(knot, inside)) return [];
    for (const holding of situations(inside, context)) {
      const cycle = stuckCycle(knot, holding);
      if (cycle) return [cycleProblem(cycle)];
    }
    return [];
  });
}

/** The waits that may hold together under some answers; many answers make the same waits hold. */
function situations(waits: readonly Wait[], { bundle }: ProofContext): Iterable<readonly Wait[]> {
  const conditions = [...new Set(waits.flatMap(({ when }) => (when ? [when] : [])))];
  const situationOf = new Map<string, readonly Wait[]>();
  for (const world of possibleWorlds(conditions, bundle.fields)) {
    const holds = new Map(conditions.map((condition) => [condition, mayHold(condition, world)]));
    const key = [...holds.values()].join();
    if (situationOf.has(key)) continue;
    situationOf.set(
      key,
      waits.filter(({ when }) => when === undefined || holds.get(when)),
    );
  }
  return situationOf.values();
}

function cycleProblem(cycle: readonly string[]): BundleProblem {
  const path = cycle.join(' → ');
  return problem(
    'edges',
    'cycle',
    `互为前置，永远等待：${path}`,
    `These wait for each other for ever: ${path}`,
  );
}

function waitsOf(context: ProofContext): Wait[] {
  const together = sameApplication(context);
  return [...edgeWaits(context, together), ...paperWaits(context, together)];
}

type Together = (a: string, b: string) => boolean;

/** Who needs a paper that other items make waits for one of them, unless the paper may follow. */
function paperWaits({ handling, condition }: ProofContext, together: Together): Wait[] {
  return handling.flatMap(({ id: to, materials }) =>
    materials
      .filter(({ deferrable }) => deferrable !== true)
      .flatMap(({ material, when }) => {
        const makers = handling.filter(
          (maker) => maker.result?.material === material && maker.id !== to && !together(to, maker.id),
        );
        if (makers.length === 0) return [];
        return [{ to, sources: makers.map(({ id }) => [id]), needed: 1, when: condition(when) }];
      }),
  );
}

function edgeWaits(context: ProofContext, together: Together): Wait[] {
  const onOpinion = new Set(
    context.handling.filter(({ preliminaryOpinion }) => preliminaryOpinion).map(({ id }) => id),
  );
  return context.bundle.edges.flatMap((edge) => {
    const { items, needed } = readSources(edge.from);
    const named = [...new Set(items)];
    const when = context.condition(edge.when);
    return context.nodesOf(edge.to).map((to) => {
      const waitedFor = (from: string) =>
        !together(to, from) && !(takesOpinions(edge) && onOpinion.has(from));
      const sources = named.map((name) => context.nodesOf(name).filter(waitedFor));
      return { to, sources, needed: Math.min(needed, named.length), when };
    });
  });
}

/** Members of one merge group are decided on one application: they do not wait for each other. */
function sameApplication({ bundle }: ProofContext): Together {
  const groups = bundle.mergeGroups.map(({ items }) => new Set(items));
  return (a, b) => a !== b && groups.some((group) => group.has(a) && group.has(b));
}

function takesOpinions(edge: Edge): boolean {
  return edge.kind === 'SOFT' && edge.substitutes.some(({ by }) => by === 'PRELIMINARY_OPINION');
}

/** Sets of items that can reach each other over their waits; single items only where they wait for themselves. */
function knotsOf(waits: readonly Wait[]): ReadonlySet<string>[] {
  const { before, after } = neighbours(waits);
  const placed = new Set<string>();
  return [...before.keys()].flatMap((start) => {
    if (placed.has(start)) return [];
    const earlier = reachable(start, before);
    if (!earlier.has(start)) return [];
    const later = reachable(start, after);
    const knot = new Set([...earlier].filter((id) => later.has(id)));
    for (const id of knot) placed.add(id);
    return [knot];
  });
}

type Neighbours = Map<string, Set<string>>;

function neighbours(waits: readonly Wait[]): { readonly before: Neighbours; readonly after: Neighbours } {
  const before: Neighbours = new Map();
  const after: Neighbours = new Map();
  for (const { to, sources } of waits) {
    for (const from of sources.flat()) {
      before.set(to, (before.get(to) ?? new Set()).add(from));
      after.set(from, (after.get(from) ?? new Set()).add(to));
    }
  }
  return { before, after };
}

function reachable(start: string, next: Neighbours): Set<string> {
  const seen = new Set<string>();
  const queue = [start];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    for (const other of next.get(id) ?? []) {
      if (seen.has(other)) continue;
      seen.add(other);
      queue.push(other);
    }
  }
  return seen;
}

/**
 * Lets everything end that can, with all outside the knot ended; what is left is stuck, and each of it waits for another
 * that is. Following those waits must come back: that is the cycle, in the order in which results would flow.
 */
function stuckCycle(knot: ReadonlySet<string>, waits: readonly Wait[]): string[] | undefined {
  const waitsTo = new Map<string, Wait[]>([...knot].map((id) => [id, []]));
  for (const wait of waits) waitsTo.get(wait.to)?.push(wait);
  const stuck = new Set(knot);
  const obstacle = (id: string) => waitsTo.get(id)?.find((wait) => endedSources(wait, stuck) < wait.needed);
  for (let size = -1; size !== stuck.size; ) {
    size = stuck.size;
    for (const id of stuck) if (!obstacle(id)) stuck.delete(id);
  }
  const path: string[] = [];
  let [id] = stuck;
  while (id !== undefined && !path.includes(id)) {
    path.push(id);
    id = obstacle(id)
      ?.sources.flat()
      .find((from) => stuck.has(from));
  }
  return id === undefined ? undefined : [...path.slice(path.indexOf(id)), id].reverse();
}

function endedSources({ sources }: Wait, stuck: ReadonlySet<string>): number {
  return sources.filter((items) => !items.some((id) => stuck.has(id))).length;
}
