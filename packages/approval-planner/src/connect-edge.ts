import type { Substitute } from '@walking-hall/bundle-sdk';
import type { Dependency } from './approval-plan.ts';
import { isAnswered, type PlanInput } from './plan-input.ts';
import type { PreparedBundle, PreparedEdge } from './prepare-bundle.ts';

/** How one source of an edge stands: tasks or a milestone of this plan to wait for, met by something else, or nowhere to be had. */
type Source =
  | { readonly state: 'PLANNED'; readonly tasks: readonly string[] }
  | { readonly state: 'SAME_APPLICATION' | 'HELD_RESULT' | 'MISSING' };

/** What an edge means to a task or milestone of this plan; undefined where it could never start. */
export function connectEdge(
  prepared: PreparedBundle,
  { edge, sources, needed }: PreparedEdge,
  to: string,
  inPlan: ReadonlySet<string>,
  input: PlanInput,
): readonly Dependency[] | undefined {
  const planned: (readonly string[])[] = [];
  let merged = 0;
  let held = 0;
  for (const id of sources) {
    const source = sourceOf(prepared, id, to, inPlan, input);
    if (source.state === 'PLANNED') planned.push(source.tasks);
    else if (source.state === 'SAME_APPLICATION') merged++;
    else if (source.state === 'HELD_RESULT') held++;
  }
  const still = needed - merged - held;
  const { kind, onRefusal, basis } = edge;
  const substitutes = edge.kind === 'SOFT' ? edge.substitutes : [];
  const dependency = (
    wait: Pick<Dependency, 'on' | 'needed'>,
    state: Dependency['state'],
    metBy?: Dependency['metBy'],
  ): Dependency => {
    const { on, needed: results } = wait;
    const made: Dependency = { on, needed: results, kind, state, substitutes, onRefusal, basis };
    return metBy === undefined ? made : { ...made, metBy };
  };
  const met = (metBy: Dependency['metBy']) => [
    dependency({ on: [...new Set(planned.flat())], needed: 0 }, 'MET', metBy),
  ];

  if (still <= 0) return met(merged > 0 ? 'SAME_APPLICATION' : 'HELD_RESULT');
  if (edge.kind === 'DATA' && edge.fields.every((id) => isAnswered(input.order.answers[id])))
    return met('ANSWERS');
  const metBy = substitutes.flatMap((substitute) => given(substitute, input) ?? [])[0];
  if (metBy !== undefined) {
    const waits = waitsFor(planned, Math.min(still, planned.length));
    return waits.map((wait) => dependency(wait, 'PROVISIONAL', metBy));
  }
  if (planned.length < still) return undefined;
  return waitsFor(planned, still).map((wait) => dependency(wait, 'WAITS'));
}

/** An item is no source of its own, even where it stands below the one named. */
function sourceOf(
  prepared: PreparedBundle,
  id: string,
  to: string,
  inPlan: ReadonlySet<string>,
  { facts }: PlanInput,
): Source {
  const tasks: string[] = [];
  let isMerged = false;
  for (const other of prepared.nodesOf(id)) {
    if (other === to || !inPlan.has(other)) continue;
    if (prepared.areMerged(other, to)) isMerged = true;
    else tasks.push(other);
  }
  if (tasks.length > 0) return { state: 'PLANNED', tasks };
  if (isMerged) return { state: 'SAME_APPLICATION' };
  const results = prepared.handlingOf(id).flatMap(({ result }) => result.material ?? []);
  return { state: results.some((one) => facts.materialsHeld.includes(one)) ? 'HELD_RESULT' : 'MISSING' };
}

/** What the order gives for a result. An opinion or minutes come later, from an officer or a meeting. */
function given(substitute: Substitute, { order }: PlanInput): 'COMMITMENT' | 'DEFICIENCY' | undefined {
  switch (substitute.by) {
    case 'COMMITMENT':
      return order.commitments?.includes(substitute.commitment) ? substitute.by : undefined;
    case 'DEFICIENCY':
      return order.promisedMaterials?.includes(substitute.material) ? substitute.by : undefined;
    case 'PRELIMINARY_OPINION':
    case 'MINUTES':
      return undefined;
  }
}

/**
 * Tasks to wait for until `needed` sources have ended. A source that stands for several tasks has ended once all of them
 * have; so, whichever task one takes from each source, `needed` of those taken have to end.
 */
function waitsFor(
  sources: readonly (readonly string[])[],
  needed: number,
): Pick<Dependency, 'on' | 'needed'>[] {
  if (needed === sources.length) {
    const on = [...new Set(sources.flat())];
    return [{ on, needed: on.length }];
  }
  return sources
    .reduce<string[][]>((taken, tasks) => taken.flatMap((one) => tasks.map((task) => [...one, task])), [[]])
    .map((on) => ({ on, needed }));
}
