import type { EventBody, RegionCode, RegionPath, regionRegistered } from '@walking-hall/contracts';

export type RegionEvent = EventBody<typeof regionRegistered>;
export type RegisteredRegion = RegionEvent['data'];

export type RegionState =
  | { readonly status: 'UNKNOWN' }
  | { readonly status: 'REGISTERED'; readonly region: RegisteredRegion };
export const unknownRegion: RegionState = { status: 'UNKNOWN' };

/** Sets a region up, or changes its name, level and policies; its place in the tree stays. */
export interface RegisterRegion {
  readonly kind: 'register';
  readonly region: RegisteredRegion;
}

/** `330000/330100` + `330106` */
export function pathBelow(parent: RegionPath | undefined, code: RegionCode): string {
  return parent === undefined ? code : `${parent}/${code}`;
}
