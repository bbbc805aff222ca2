import type { EventBody, hallLayoutChanged } from '@walking-hall/contracts';

export type HallLayoutEvent = EventBody<typeof hallLayoutChanged>;
/** A service point with its layout. */
export type Hall = HallLayoutEvent['data'];

export type HallLayoutState = { readonly status: 'NONE' } | { readonly status: 'SET'; readonly hall: Hall };
export const noHallLayout: HallLayoutState = { status: 'NONE' };

export interface HallLayoutCommand {
  readonly kind: 'set';
  readonly hall: Hall;
}
