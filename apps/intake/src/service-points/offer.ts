import type { ErrorCode, ErrorParams } from '@walking-hall/app-error';
import { prepareBundle } from '@walking-hall/approval-planner';
import type { Bundle } from '@walking-hall/bundle-sdk';
import { coversRegion } from '@walking-hall/persistence';
import type { OfferedBundle } from '../bundles/bundle.store.ts';
import { isListed, type MobileList } from '../mobile-lists/mobile-list.ts';
import type { Trip } from '../trips/trip.store.ts';
import type { ServicePoint } from './service-point.store.ts';

/** Where items of a bundle are asked for, and on what occasion. */
export interface Occasion {
  readonly point: Pick<ServicePoint, 'servicePoint' | 'offers' | 'regionPath'>;
  readonly trip?: Pick<Trip, 'trip' | 'theme'> | undefined;
  /** The region's door-to-door list; absent where none applies. */
  readonly mobileList?: Pick<MobileList, 'entries'> | undefined;
  readonly offered: Pick<OfferedBundle, 'bundle' | 'region' | 'regionPath' | 'overlay'>;
  readonly bundle: Bundle;
}

export interface Refusal {
  readonly code: ErrorCode;
  readonly params: ErrorParams;
}

/** Why an item, by its id, is not offered; undefined where it is. */
export type FindRefusal = (item: string) => Refusal | undefined;

/**
 * A point offers what its region has switched on, or of that the items it names and what lies below them; a themed trip
 * its theme alone; a van what the region's door-to-door list has.
 */
export function refusalsOf({ point, trip, mobileList, offered, bundle }: Occasion): FindRefusal {
  const { servicePoint, offers, regionPath } = point;
  const { region } = offered;
  const { lineOf } = prepareBundle(bundle);
  const isNear = coversRegion(regionPath, offered.regionPath) || coversRegion(offered.regionPath, regionPath);
  const offer = offers?.flatMap((one) => (one.bundle === offered.bundle ? one.items : []));
  const isOffered = (line: readonly string[]) => offer === undefined || holdsOne(offer, line);
  const isThemed = (line: readonly string[]) => trip?.theme === undefined || isOnTheme(trip.theme, line);
  const isOnTheme = ({ bundle: about, items }: NonNullable<Trip['theme']>, line: readonly string[]) =>
    about === offered.bundle && (items === undefined || holdsOne(items, line));

  return (item) => {
    const line = lineOf(item);
    if (holdsOne(offered.overlay.itemsOff, line)) return { code: 'item_off', params: { item, region } };
    if (!isNear || !isOffered(line))
      return { code: 'item_not_offered_here', params: { item, servicePoint, region } };
    if (trip !== undefined && !isThemed(line))
      return { code: 'item_not_on_trip', params: { item, trip: trip.trip } };
    if (mobileList !== undefined && !isListed(mobileList, offered.bundle, line))
      return { code: 'item_not_mobile', params: { item, region } };
    return undefined;
  };
}

function holdsOne(ids: readonly string[], line: readonly string[]): boolean {
  return line.some((id) => ids.includes(id));
}
