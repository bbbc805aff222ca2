import canonicalize from 'canonicalize';
import { excerpt } from './bundle-excerpt.ts';
import type { ResolvedBundle } from './overlay.ts';
import { parseBundle } from './parse-bundle.ts';
import { type BundleProblem, problem } from './proof/problem.ts';
import type { Bundle } from './schema/bundle.ts';

/**
 * A bundle with the items of other bundles that its stages refer to, as one document: with everything they wait for, ask,
 * need and promise, for a law does not end where a bundle does. References to bundles that are not among `others` are
 * left out. What both bundles declare under one id must be the same; a service that both offer is offered on what either
 * names.
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
      if (same === undefined || isSame(same, one)) continue;
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
  const onGranted = (id: string) => [
    ...new Set(
      [...host.valueAddedServices, ...guest.valueAddedServices].flatMap((one) =>
        one.id === id ? one.onGranted : [],
      ),
    ),
  ];
  const offeredByEither = (services: Bundle['valueAddedServices']) =>
    services.map((one) => ({ ...one, onGranted: onGranted(one.id) }));
  const stages = new Map(host.items.map((item) => [item.id, item.stage]));
  const items = guest.items.map((item) => ({ ...item, stage: stages.get(item.id) ?? stage }));
  const joined: Bundle = {
    ...host,
    departments: merge('departments', host.departments, guest.departments),
    items: merge('items', host.items, items),
    milestones: merge('milestones', host.milestones, guest.milestones),
    edges: [...host.edges, ...guest.edges.filter((edge) => !host.edges.some((known) => isSame(known, edge)))],
    duties: merge('duties', host.duties, guest.duties),
    mergeGroups: merge('mergeGroups', host.mergeGroups, guest.mergeGroups),
    materials: merge('materials', host.materials, guest.materials),
    fields: merge('fields', host.fields, guest.fields),
    commitments: merge('commitments', host.commitments, guest.commitments),
    quotas: merge('quotas', host.quotas, guest.quotas),
    valueAddedServices: merge(
      'valueAddedServices',
      offeredByEither(host.valueAddedServices),
      offeredByEither(guest.valueAddedServices),
    ),
    notices: merge('notices', host.notices, guest.notices),
  };
  return { bundle: joined, problems };
}

/** The same content, in whatever order it is written (RFC 8785). */
function isSame(one: unknown, other: unknown): boolean {
  return canonicalize(one) === canonicalize(other);
}
