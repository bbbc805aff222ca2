import { readSources } from '../combine.ts';
import { mayHold, possibleWorlds } from '../conditions/possible-worlds.ts';
import { type BundleProblem, problem } from './problem.ts';
import type { ProofContext } from './proof-context.ts';

/** Every item can be ordered under some answers, every stage holds something to order, every paper can be had. */
export function proveReachable(context: ProofContext): BundleProblem[] {
  const dead = new Set(context.handling.filter((item) => !possible(context, item.when)).map(({ id }) => id));
  spreadThroughHardEdges(context, dead);
  return [...deadItems(context, dead), ...emptyStages(context, dead), ...unsupplied(context)];
}

function possible(context: ProofContext, expression: string | undefined): boolean {
  const condition = context.condition(expression);
  if (!condition) return true;
  return possibleWorlds([condition], context.bundle.fields).some((world) => mayHold(condition, world));
}

/** An item that can only start on results which can never be had is dead too, unless the result can be held already. */
function spreadThroughHardEdges(context: ProofContext, dead: Set<string>): void {
  for (let before = -1; before !== dead.size; ) {
    before = dead.size;
    for (const edge of context.bundle.edges) {
      if (edge.kind !== 'HARD' || edge.when !== undefined) continue;
      const { items, needed } = readSources(edge.from);
      const gone = items.filter((id) => neverHad(context, id, dead));
      if (gone.length > Math.max(0, items.length - needed))
        for (const { id } of context.handlingOf(edge.to)) dead.add(id);
    }
  }
}

/** Items that do not exist, or with nothing below them, are other rules' to report. */
function neverHad(context: ProofContext, id: string, dead: ReadonlySet<string>): boolean {
  const handling = context.handlingOf(id);
  return (
    handling.length > 0 && handling.every((item) => dead.has(item.id) && item.result?.material === undefined)
  );
}

function deadItems(context: ProofContext, dead: ReadonlySet<string>): BundleProblem[] {
  return context.handling
    .filter(({ id }) => dead.has(id))
    .map(({ id }) =>
      problem(
        `items[${id}]`,
        'item_unreachable',
        '任何情形下都不能办理此项。',
        'No answers make it possible to order this item.',
      ),
    );
}

function emptyStages({ bundle, handling }: ProofContext, dead: ReadonlySet<string>): BundleProblem[] {
  return bundle.stages
    .filter(
      (stage) =>
        (stage.references ?? []).length === 0 &&
        !handling.some((item) => item.stage === stage.id && !dead.has(item.id)),
    )
    .map(({ id }) =>
      problem(
        `stages[${id}]`,
        'stage_unreachable',
        '此阶段没有可办理的事项。',
        'Nothing can be ordered in this stage.',
      ),
    );
}

/** A material that only an earlier task can produce needs an item that produces it. */
function unsupplied({ bundle, handling }: ProofContext): BundleProblem[] {
  const produced = new Set(handling.map((item) => item.result?.material));
  return bundle.materials
    .filter((one) => one.sources.every((source) => source === 'GENERATED') && !produced.has(one.id))
    .map(({ id }) =>
      problem(
        `materials[${id}].sources`,
        'material_never_supplied',
        '没有事项产生此材料。',
        'No item produces this material.',
      ),
    );
}
