import { readSources } from './combine.ts';
import { createConditionCompiler } from './conditions/compile-condition.ts';
import type { Bundle } from './schema/bundle.ts';
import type { HandlingItem } from './schema/item.ts';

const parts = ['departments', 'milestones', 'materials', 'fields', 'commitments'] as const;
type Part = (typeof parts)[number];

/** The part of a bundle that an item can not be handled without. */
export function excerpt(other: Bundle, wanted: string): Bundle {
  const nodes = closure(other, wanted);
  const items = other.items.filter(({ id }) => nodes.has(id));
  const handling = items.filter((item) => item.level === 'HANDLING');
  const edges = other.edges.filter(({ to }) => nodes.has(to));
  const turnsOn = fieldsOfConditions(other);
  const fields = askedBy(other, handling, edges, turnsOn);
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
    valueAddedServices: other.valueAddedServices
      .map((service) => ({ ...service, onGranted: service.onGranted.filter((id) => nodes.has(id)) }))
      .filter(({ onGranted, when }) => onGranted.length > 0 && turnsOn(when).every((id) => fields.has(id))),
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

function fieldsOfConditions(other: Bundle): (expression: string | undefined) => readonly string[] {
  const compile = createConditionCompiler(other.fields);
  return (expression) => {
    if (expression === undefined) return [];
    const compiled = compile(expression);
    return 'error' in compiled ? [] : compiled.fields;
  };
}

function askedBy(
  other: Bundle,
  handling: readonly HandlingItem[],
  edges: Bundle['edges'],
  turnsOn: ReturnType<typeof fieldsOfConditions>,
): Set<string> {
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
