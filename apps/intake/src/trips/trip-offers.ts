import { AppError } from '@walking-hall/app-error';
import { prepareBundle } from '@walking-hall/approval-planner';
import { type BundleId, itemId, type TripPlan } from '@walking-hall/contracts';
import type { BundleStore } from '../bundles/bundle.store.ts';
import type { MobileListStore } from '../mobile-lists/mobile-list.store.ts';
import { refusalsOf } from '../service-points/offer.ts';
import type { ServicePointStore } from '../service-points/service-point.store.ts';
import type { Trip } from './trip.store.ts';

type Theme = NonNullable<TripPlan['theme']>;

export interface TripOffersDeps {
  readonly points: ServicePointStore;
  readonly bundles: BundleStore;
  readonly mobileLists: MobileListStore;
}

/** What a trip offers of a bundle, by the bundle's stages in their order. @throws AppError `bundle_not_enabled` */
export async function tripOffers(trip: Trip, id: BundleId, deps: TripOffersDeps) {
  const { doc: point } = await deps.points.getPoint(trip.servicePoint);
  const offered = await deps.bundles.getOffered(trip.region, id);
  const bundle = await deps.bundles.getDocument(offered.digest);
  const mobileList = await deps.mobileLists.findList(trip.region);
  const findRefusal = refusalsOf({ point, trip, mobileList, offered, bundle });
  const handling = prepareBundle(bundle).handling.filter(({ id }) => !findRefusal(id));
  return [...bundle.stages]
    .sort((a, b) => a.order - b.order)
    .map(({ id: stage, name }) => ({
      stage,
      name,
      items: handling
        .filter((item) => item.stage === stage)
        .map(({ id, name }) => ({ item: itemId.parse(id), name })),
    }));
}

/** @throws AppError `bundle_not_enabled`, or `request_invalid` naming each item that the bundle does not have */
export async function requireTheme(
  { bundle: id, items = [] }: Theme,
  region: string,
  bundles: BundleStore,
): Promise<void> {
  const { digest } = await bundles.getOffered(region, id);
  const bundle = await bundles.getDocument(digest);
  const known = new Set<string>(bundle.items.map((item) => item.id));
  const issues = items.flatMap((item, index) =>
    known.has(item)
      ? []
      : [{ path: `body.theme.items[${index}]`, code: 'item_unknown' as const, params: { item } }],
  );
  if (issues.length > 0) throw new AppError('request_invalid', {}, { issues });
}
