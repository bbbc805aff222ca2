import { isDeepStrictEqual } from 'node:util';
import { AppError } from '@walking-hall/app-error';
import { eventOf, regionRegistered } from '@walking-hall/contracts';
import type { RegionEvent, RegionState, RegisterRegion } from './region.ts';

export function decideRegion({ region }: RegisterRegion, state: RegionState): readonly RegionEvent[] {
  if (state.status === 'REGISTERED') {
    if (isDeepStrictEqual(state.region, region)) return [];
    if (state.region.path !== region.path) throw new AppError('region_exists', { region: region.region });
  }
  return [eventOf(regionRegistered, region)];
}
