import { AppError } from '@walking-hall/app-error';
import type { Bundle } from '@walking-hall/bundle-sdk';
import { coversRegion } from '@walking-hall/persistence';
import type { OfferedBundle } from '../bundles/bundle.store.ts';
import type { ServicePoint } from '../service-points/service-point.store.ts';

/** What was asked for where, and the handling items that it came to. */
export interface OrderAtPoint {
  readonly point: Pick<ServicePoint, 'servicePoint' | 'offers' | 'regionPath'>;
  readonly offered: Pick<OfferedBundle, 'bundle' | 'region' | 'regionPath'>;
  readonly bundle: Bundle;
  /** As it was sent: the refusal names these places. */
  readonly ordered: readonly string[];
  readonly handlingItems: readonly string[];
}

/**
 * A point offers what its region has enabled, or the items it names and what lies below them.
 * @throws AppError `order_invalid` with every item that the point does not offer
 */
export function requireOffered({ point, offered, bundle, ordered, handlingItems }: OrderAtPoint): void {
  const { servicePoint, offers, regionPath } = point;
  const parents = new Map(bundle.items.map(({ id, parent }) => [id, parent]));
  const offer = new Set<string>(offers?.find((one) => one.bundle === offered.bundle)?.items);
  const isNear = coversRegion(regionPath, offered.regionPath) || coversRegion(offered.regionPath, regionPath);
  const isOffered = (item: string) =>
    offers === undefined || lineOf(item, parents).some((id) => offer.has(id));
  const refused = handlingItems.filter((item) => !isNear || !isOffered(item));
  if (refused.length === 0) return;
  const issues = refused.map((item) => {
    const line = lineOf(item, parents);
    const path = `body.items[${ordered.findIndex((id) => line.includes(id))}]`;
    const params = { item, servicePoint, region: offered.region };
    return { path, code: 'item_not_offered_here' as const, params };
  });
  throw new AppError('order_invalid', {}, { issues });
}

/** The item and all above it. */
function lineOf(item: string, parents: ReadonlyMap<string, string | undefined>): readonly string[] {
  const parent = parents.get(item);
  return parent === undefined ? [item] : [item, ...lineOf(parent, parents)];
}
