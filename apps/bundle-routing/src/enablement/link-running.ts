import { type Bundle, linkReferences, type Overlay, type ResolvedBundle } from '@walking-hall/bundle-sdk';
import type { EnabledBundle } from './enablement.ts';

type Running = Pick<EnabledBundle, 'bundle' | 'document' | 'overlay'>;
type LinkedBundle =
  | Exclude<ResolvedBundle, { ok: true }>
  | { readonly ok: true; readonly bundle: Bundle; readonly departments: Overlay['departments'] };

/** An item of another bundle that a stage refers to. */
export interface Reference {
  readonly stage: string;
  readonly bundle: string;
  readonly item: string;
}

/**
 * A bundle with the items of other bundles that it refers to, as this region runs them: what is not enabled or switched
 * off is left out. Departments that come along stay with whom the other bundle's overlay names.
 */
export function linkRunning(bundle: Bundle, running: readonly Running[]): LinkedBundle {
  const others = running.filter((one) => one.bundle !== bundle.id);
  const isOff = (id: string, item: string) =>
    others.some((one) => one.bundle === id && one.overlay.itemsOff.includes(item));
  const stages = bundle.stages.map(({ references = [], ...stage }) => ({
    ...stage,
    references: references.filter((one) => !isOff(one.bundle, one.item)),
  }));
  const documents = new Map(others.map((one) => [one.bundle as string, namedAsIn(bundle, one.document)]));
  const linked = linkReferences({ ...bundle, stages }, documents);
  if (!linked.ok) return linked;
  const brought = linked.bundle.departments.filter(
    (one) => !bundle.departments.some(({ id }) => id === one.id),
  );
  const named = new Map(others.flatMap(({ overlay }) => Object.entries(overlay.departments)));
  return {
    ok: true,
    bundle: { ...linked.bundle, stages: bundle.stages },
    departments: Object.fromEntries(
      brought.flatMap(({ id }) => {
        const whom = named.get(id);
        return whom === undefined ? [] : [[id, whom] as const];
      }),
    ),
  };
}

/** References of a resolved bundle that the region does not run. */
export function leftOutOf({ stages, items }: Bundle): Reference[] {
  const known = new Set(items.map(({ id }) => id));
  return stages.flatMap(({ id, references = [] }) =>
    references.flatMap(({ bundle, item }) => (known.has(item) ? [] : [{ stage: id, bundle, item }])),
  );
}

/** A region may name one department differently in two bundles: the name is no part of what they have to agree on. */
function namedAsIn({ departments }: Bundle, other: Bundle): Bundle {
  return {
    ...other,
    departments: other.departments.map((one) => departments.find(({ id }) => id === one.id) ?? one),
  };
}
