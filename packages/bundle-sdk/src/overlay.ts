import { z } from 'zod';
import { type BundleProblem, problem } from './proof/problem.ts';
import type { Bundle } from './schema/bundle.ts';
import { type HandlingItem, limitUnit, yearlyWindow } from './schema/item.ts';
import { bundleLocalId, text } from './schema/text.ts';

/** What a region changes in a bundle: a typed patch, keyed by ids. It narrows and switches, it never widens. */
export const overlay = z.strictObject({
  itemsOff: z.array(bundleLocalId).default([]),
  /** New promised limits, in the item's own unit, shorter than the bundle's. */
  promisedLimits: z
    .record(bundleLocalId, z.strictObject({ value: z.number().int().min(0), unit: limitUnit }))
    .default({}),
  /** The region's own days of the year for items that have a window. */
  windows: z.record(bundleLocalId, yearlyWindow.omit({ origin: true })).default({}),
  /** The region's own department for one of the bundle's, where it is not `{region}:{department}`. */
  departments: z.record(bundleLocalId, z.strictObject({ code: z.string(), name: text })).default({}),
});
export type Overlay = z.infer<typeof overlay>;

export type ResolvedBundle =
  | { readonly ok: true; readonly bundle: Bundle }
  | { readonly ok: false; readonly problems: readonly BundleProblem[] };

/** The bundle as the region runs it, or everything that is wrong with the overlay. */
export function applyOverlay(bundle: Bundle, patch: Overlay): ResolvedBundle {
  const handling = new Map(
    bundle.items.flatMap((item) => (item.level === 'HANDLING' ? [[item.id, item] as const] : [])),
  );
  const problems = [
    ...patch.itemsOff
      .filter((id) => !bundle.items.some((item) => item.id === id))
      .map((id) => unknown(`itemsOff[${id}]`, id)),
    ...Object.keys(patch.departments)
      .filter((id) => !bundle.departments.some((one) => one.id === id))
      .map((id) => unknown(`departments[${id}]`, id)),
    ...Object.keys(patch.windows)
      .filter((id) => handling.get(id)?.window === undefined)
      .map((id) => unknown(`windows[${id}]`, id)),
    ...Object.entries(patch.promisedLimits).flatMap(([id, limit]) => wrongLimit(id, limit, handling.get(id))),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const items = bundle.items.map((item) => {
    if (item.level !== 'HANDLING') return item;
    const promised = patch.promisedLimits[item.id];
    const window = patch.windows[item.id];
    return {
      ...item,
      ...(promised && { limits: { ...item.limits, promised: { ...promised, origin: 'design' as const } } }),
      ...(window && { window: { ...window, origin: 'design' as const } }),
    };
  });
  const departments = bundle.departments.map((one) => ({
    ...one,
    name: patch.departments[one.id]?.name ?? one.name,
  }));
  return { ok: true, bundle: { ...bundle, items, departments } };
}

function unknown(path: string, id: string): BundleProblem {
  return problem(path, 'unknown_id', `主题包中没有“${id}”。`, `The bundle has no "${id}".`);
}

function wrongLimit(
  id: string,
  limit: Overlay['promisedLimits'][string],
  item: HandlingItem | undefined,
): BundleProblem[] {
  const path = `promisedLimits[${id}]`;
  if (!item) return [unknown(path, id)];
  const { value, unit } = item.limits.promised;
  if (limit.unit === unit && limit.value <= value) return [];
  return [
    problem(
      path,
      'overlay_widens',
      `区域只能收紧承诺时限：现为 ${value} ${unit}，提出 ${limit.value} ${limit.unit}。`,
      `A region may only narrow a promised limit: now ${value} ${unit}, proposed ${limit.value} ${limit.unit}.`,
    ),
  ];
}
