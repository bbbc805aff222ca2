import type { EventBody, IndicatorSetVersion, indicatorSetPublished } from '@walking-hall/contracts';

export type IndicatorSetEvent = EventBody<typeof indicatorSetPublished>;

/** A version of a region's indicators, as it was published. */
export type IndicatorSet = IndicatorSetEvent['data'];

export type IndicatorSetState =
  | { readonly status: 'NONE' }
  | { readonly status: 'PUBLISHED'; readonly set: IndicatorSet };
export const noIndicatorSet: IndicatorSetState = { status: 'NONE' };

export interface PublishIndicatorSet {
  readonly kind: 'publish';
  readonly set: IndicatorSet;
}

/** `640100.v2024` */
export function indicatorSetId(region: string, version: IndicatorSetVersion): string {
  return `${region}.${version}`;
}
