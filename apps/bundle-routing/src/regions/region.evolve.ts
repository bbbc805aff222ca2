import type { RegionEvent, RegionState } from './region.ts';

export function evolveRegion(_state: RegionState, event: RegionEvent): RegionState {
  return { status: 'REGISTERED', region: event.data };
}
