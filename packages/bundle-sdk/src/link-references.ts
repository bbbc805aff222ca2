import { isDeepStrictEqual } from 'node:util';
import { readSources } from './combine.ts';
import { createConditionCompiler } from './conditions/compile-condition.ts';
import type { ResolvedBundle } from './overlay.ts';
import { parseBundle } from './parse-bundle.ts';
import { type BundleProblem, problem } from './proof/problem.ts';
import type { Bundle } from './schema/bundle.ts';
import type { HandlingItem } from './schema/item.ts';

const parts = ['departments', 'milestones', 'materials', 'fields', 'commitments'] as const;
type Part = (typeof parts)[number];

/**
 * A bundle with the items of other bundles that its stages refer to, as one document: with everything they wait for, ask,
 * need and promise, for a law does not end where a bundle does. References to bundles that are not among `others` are
 * left out. What both bundles declare under one id must be the same.
 */
export function linkReferences(bundle: Bundle, others: ReadonlyMap<string, Bundle>): ResolvedBundle {
  const problems: BundleProblem[] = [];
  let linked = bundle;
  for (const stage of bundle.stages) {
    for (const { bundle: id, item } of stage.references ?? []) {
      const other = others.get(id);
      if (!other) continue;
      const at = `stages[${stage.id}].references[${id}:${item}]`;
      if (!other.items.some((one) => one.id === item)) {
        problems.push(
          problem(at, 'unknown_id', `主题包“${id}”中没有“${item}”。`, `The bundle "${id}" has no "${item}".`),
        );
        continue;
      }
      const found = join(linked, excerpt(other, item), stage.id, at);
      problems.push(...found.problems);
      linked = found.bundle;
    }
  }
  if (problems.length > 0) return { ok: false, problems };
  return linked === bundle ? { ok: true, bundle } : parseBundle(linked);
}

/** The part of a bundle that an item can not be handled without. */
function excerpt(other: Bundle, wanted: string): Bundle {
  const nodes = closure(other, wanted);
  const items = other.items.filter(({ id }) => nodes.has(id));
  const handling = items.filter((item) => item.level === 'HANDLING');
  const edges = other.edges.filter(({ to }) => nodes.has(to));
  const fields = askedBy(other, handling, edges);
  const ids = {
    departments: new Set(handling.map(({ department }) => department)),
    milestones: nodes,
    materials: new Set(
      handling.flatMap(({ materials, result }) => [
        ...materials.map(({ material }) => material),
        ...(result.material === undefined ? [] : [result.material]),
      ]),
    ),
    fields,
    commitments: new Set(handling.flatMap(({ commitments }) => commitments ?? [])),
  };
  for (const { id, readOnlyFrom } of other.fields)
    if (fields.has(id) && readOnlyFrom !== undefined) ids.materials.add(readOnlyFrom);
  for (const { id, per, commitment } of other.materials) {
    if (!ids.materials.has(id)) continue;
    if (per !== undefined) fields.add(per);
    if (commitment !== undefined) ids.commitments.add(commitment);
  }
  for (const edge of edges) {
    for (const one of edge.kind === 'SOFT' ? edge.substitutes : []) {
      if (one.by === 'COMMITMENT') ids.commitments.add(one.commitment);
      if (one.by === 'DEFICIENCY') ids.materials.add(one.material);
    }
  }
  const all = (named: readonly string[]) => named.every((id) => nodes.has(id));
  return {
    ...other,
    items: items.map((item) =>
      item.level === 'HANDLING' && item.excludes
        ? { ...item, excludes: item.excludes.filter((id) => nodes.has(id)) }
        : item,
    ),
    edges,
    ...(Object.fromEntries(
      parts.map((part) => [part, other[part].filter(({ id }) => ids[part].has(id))]),
    ) as Pick<Bundle, Part>),
    duties: other.duties.filter(({ after, required }) => all([after, required])),
    mergeGroups: other.mergeGroups.filter((group) => all(group.items)),
    quotas: other.quotas.filter(({ debits }) => all(debits.map(({ item }) => item))),
    valueAddedServices: other.valueAddedServices.filter(({ onGranted }) => all(onGranted)),
    notices: other.notices.filter((rule) => rule.items !== undefined && all(rule.items)),
    packages: [],
    kpis: [],
  };
}

/** An item with those below and above it, and whatever they wait for or are made from, however far back. */
function closure({ items, edges, materials }: Bundle, wanted: string): Set<string> {
  const byId = new Map(items.map((item) => [item.id, item]));
  const madeOnly = new Set(
    materials.filter(({ sources }) => sources.every((one) => one === 'GENERATED')).map(({ id }) => id),
  );
  const found = new Set<string>();
  const queue = [wanted];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (found.has(id)) continue;
    const line = new Set<string>();
    for (let one: string | undefined = id; one !== undefined; one = byId.get(one)?.parent) line.add(one);
    for (const one of line) found.add(one);
    const item = byId.get(id);
    const needed = item?.level === 'HANDLING' ? item.materials.map(({ material }) => material) : [];
    for (const other of items) {
      const makes = other.level === 'HANDLING' ? other.result.material : undefined;
      const isMade = makes !== undefined && madeOnly.has(makes) && needed.includes(makes);
      if (other.parent === id || isMade) queue.push(other.id);
    }
    for (const edge of edges) if (line.has(edge.to)) queue.push(...readSources(edge.from).items);
  }
  return found;
}

function askedBy(other: Bundle, handling: readonly HandlingItem[], edges: Bundle['edges']): Set<string> {
  const compile = createConditionCompiler(other.fields);
  const turnsOn = (expression: string | undefined): readonly string[] => {
    if (expression === undefined) return [];
    const compiled = compile(expression);
    return 'error' in compiled ? [] : compiled.fields;
  };
  const queue: string[] = [
    ...handling.flatMap((item) => [...item.fields, ...turnsOn(item.startsWhen?.when)]),
    ...edges.flatMap((edge) => [...turnsOn(edge.when), ...(edge.kind === 'DATA' ? edge.fields : [])]),
  ];
  const asked = new Set<string>();
  const whens = new Map<string, string | undefined>(other.fields.map(({ id, when }) => [id, when]));
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (asked.has(id)) continue;
    asked.add(id);
    queue.push(...turnsOn(whens.get(id)));
  }
  return asked;
}

function join(host: Bundle, guest: Bundle, stage: string, at: string) {
  const problems: BundleProblem[] = [];
  const merge = <T extends { readonly id: string }>(
    part: string,
    ours: readonly T[],
    theirs: readonly T[],
  ) => {
    const known = new Map(ours.map((one) => [one.id, one]));
    const added = theirs.filter((one) => !known.has(one.id));
    for (const one of theirs) {
      const same = known.get(one.id);
      if (same === undefined || isDeepStrictEqual(same, one)) continue;
      problems.push(
        problem(
          at,
          'reference_conflict',
          `两个主题包对 ${part} 中“${one.id}”的定义不一致。`,
          `The bundles declare "${one.id}" among the ${part} differently.`,
        ),
      );
    }
    return [...ours, ...added];
  };
  const stages = new Map(host.items.map((item) => [item.id, item.stage]));
  const items = guest.items.map((item) => ({ ...item, stage: stages.get(item.id) ?? stage }));
  const joined: Bundle = {
    ...host,
    departments: merge('departments', host.departments, guest.departments),
    items: merge('items', host.items, items),
    milestones: merge('milestones', host.milestones, guest.milestones),
    edges: [
      ...host.edges,
      ...guest.edges.filter((edge) => !host.edges.some((known) => isDeepStrictEqual(known, edge))),
    ],
    duties: merge('duties', host.duties, guest.duties),
    mergeGroups: merge('mergeGroups', host.mergeGroups, guest.mergeGroups),
    materials: merge('materials', host.materials, guest.materials),
    fields: merge('fields', host.fields, guest.fields),
    commitments: merge('commitments', host.commitments, guest.commitments),
    quotas: merge('quotas', host.quotas, guest.quotas),
    valueAddedServices: merge('valueAddedServices', host.valueAddedServices, guest.valueAddedServices),
    notices: merge('notices', host.notices, guest.notices),
  };
  return { bundle: joined, problems };
}
