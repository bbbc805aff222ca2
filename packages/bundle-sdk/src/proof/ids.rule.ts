import { readSources } from '../combine.ts';
import { type BundleProblem, problem } from './problem.ts';
import type { ProofContext } from './proof-context.ts';

/** Ids are unique within their kind, and every id that is named is declared. */
export function proveIds({ bundle }: ProofContext): BundleProblem[] {
  const kinds = [
    'departments',
    'stages',
    'items',
    'milestones',
    'duties',
    'mergeGroups',
    'materials',
    'fields',
    'commitments',
    'packages',
    'valueAddedServices',
    'quotas',
    'notices',
    'kpis',
  ] as const;
  const idsOf = (kind: (typeof kinds)[number]) => bundle[kind].map(({ id }) => id as string);
  const nodes = [...idsOf('items'), ...idsOf('milestones')];
  const declared = {
    ...(Object.fromEntries(kinds.map((kind) => [kind, new Set(idsOf(kind))])) as Record<
      (typeof kinds)[number],
      Set<string>
    >),
    'items or milestones': new Set(nodes),
  };
  const duplicates = [
    ...kinds.flatMap((kind) => twice(kind, idsOf(kind))),
    ...twice('milestones', [...new Set(idsOf('items')), ...new Set(idsOf('milestones'))]),
  ];
  const unknown = namedIds(bundle).filter(({ kind, id }) => !declared[kind].has(id));
  return [
    ...duplicates,
    ...insideFields(bundle),
    ...unknown.map(({ path, kind, id }) =>
      problem(path, 'unknown_id', `${kind} 中没有“${id}”。`, `There is no "${id}" among the ${kind}.`),
    ),
  ];
}

/** Fields hold names of their own: columns, choices, and the groups that their dotted ids make. */
function insideFields({ fields }: ProofContext['bundle']): BundleProblem[] {
  return fields.flatMap((field) => {
    const at = `fields[${field.id}]`;
    const found: BundleProblem[] = [];
    const inner = fields.find(({ id }) => id.startsWith(`${field.id}.`));
    if (inner)
      found.push(
        problem(
          at,
          'duplicate_id',
          `“${field.id}”同时是“${inner.id}”的分组。`,
          `"${field.id}" is the group of "${inner.id}" too.`,
        ),
      );
    if (field.type === 'enum')
      found.push(
        ...twice(
          `${at}.choices`,
          field.choices.map(({ value }) => value),
        ),
      );
    if (field.type !== 'list') return found;
    const columns = field.columns.map(({ id }) => id);
    found.push(...twice(`${at}.columns`, columns));
    const sum = field.sum?.column;
    if (sum !== undefined && !columns.includes(sum))
      found.push(
        problem(
          `${at}.sum.column`,
          'unknown_id',
          `columns 中没有“${sum}”。`,
          `There is no "${sum}" among the columns.`,
        ),
      );
    return found;
  });
}

function twice(path: string, ids: readonly string[]): BundleProblem[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) =>
    problem(`${path}[${id}]`, 'duplicate_id', `标识“${id}”重复。`, `The id "${id}" is used twice.`),
  );
}

interface NamedId {
  readonly path: string;
  readonly kind:
    | 'departments'
    | 'stages'
    | 'items'
    | 'items or milestones'
    | 'materials'
    | 'fields'
    | 'commitments';
  readonly id: string;
}

function namedIds(bundle: ProofContext['bundle']): NamedId[] {
  const named: NamedId[] = [];
  const name = (path: string, kind: NamedId['kind'], ...ids: readonly (string | undefined)[]) => {
    for (const id of ids) if (id !== undefined) named.push({ path, kind, id });
  };
  for (const stage of bundle.stages) name(`stages[${stage.id}].lead`, 'departments', stage.lead);
  for (const item of bundle.items) {
    const at = `items[${item.id}]`;
    name(`${at}.stage`, 'stages', item.stage);
    name(`${at}.parent`, 'items', item.parent);
    if (item.level !== 'HANDLING') continue;
    name(`${at}.department`, 'departments', item.department);
    name(`${at}.result.material`, 'materials', item.result?.material);
    name(`${at}.materials`, 'materials', ...item.materials.map(({ material }) => material));
    name(`${at}.fields`, 'fields', ...item.fields);
    name(`${at}.commitments`, 'commitments', ...(item.commitments ?? []));
    name(`${at}.excludes`, 'items', ...(item.excludes ?? []));
  }
  bundle.edges.forEach((edge, index) => {
    name(`edges[${index}].to`, 'items or milestones', edge.to);
    name(`edges[${index}].from`, 'items or milestones', ...readSources(edge.from).items);
    if (edge.kind === 'DATA') name(`edges[${index}].fields`, 'fields', ...edge.fields);
    if (edge.kind === 'SOFT') {
      for (const one of edge.substitutes) {
        if (one.by === 'COMMITMENT') name(`edges[${index}].substitutes`, 'commitments', one.commitment);
        if (one.by === 'DEFICIENCY') name(`edges[${index}].substitutes`, 'materials', one.material);
      }
    }
  });
  for (const field of bundle.fields)
    name(`fields[${field.id}].readOnlyFrom`, 'materials', field.readOnlyFrom);
  for (const material of bundle.materials) {
    name(`materials[${material.id}].commitment`, 'commitments', material.commitment);
    name(`materials[${material.id}].per`, 'fields', material.per);
  }
  for (const duty of bundle.duties) {
    name(`duties[${duty.id}].after`, 'items or milestones', duty.after);
    name(`duties[${duty.id}].required`, 'items or milestones', duty.required);
  }
  for (const group of bundle.mergeGroups) name(`mergeGroups[${group.id}].items`, 'items', ...group.items);
  for (const one of bundle.packages) name(`packages[${one.id}]`, 'items', ...one.items, ...one.optional);
  for (const one of bundle.valueAddedServices)
    name(`valueAddedServices[${one.id}].onGranted`, 'items', ...one.onGranted);
  for (const one of bundle.quotas) {
    name(`quotas[${one.id}].debits`, 'items', ...one.debits.map(({ item }) => item));
    name(`quotas[${one.id}].debits`, 'fields', ...one.debits.map(({ quantity }) => quantity));
  }
  for (const one of bundle.notices) name(`notices[${one.id}].items`, 'items', ...(one.items ?? []));
  for (const one of bundle.kpis) name(`kpis[${one.id}].items`, 'items', ...(one.items ?? []));
  return named;
}
