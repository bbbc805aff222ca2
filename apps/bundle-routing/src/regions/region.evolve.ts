import { unknownEvent } from '../unknown-event.ts';
import type { RegionEvent, RegionState } from './region.ts';

export function evolveRegion(_state: RegionState, event: RegionEvent): RegionState {
  if (event.type !== 'hall.region.registered.v1') return unknownEvent(event.type);
  return { status: 'REGISTERED', region: event.data };
}
