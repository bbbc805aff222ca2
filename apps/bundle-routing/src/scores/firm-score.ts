import type { EventBody, firmSpotted, scorePublished } from '@walking-hall/contracts';

export type FirmScoreEvent = EventBody<typeof scorePublished> | EventBody<typeof firmSpotted>;
export type PublishedScore = EventBody<typeof scorePublished>['data'];
export type SpottedFirm = EventBody<typeof firmSpotted>['data'];

/** All scores of a firm in a region, in one stream, by day. */
export interface FirmScores {
  readonly published: readonly PublishedScore[];
  readonly spotted: readonly SpottedFirm[];
}
export const noScores: FirmScores = { published: [], spotted: [] };

export interface PublishScore {
  readonly kind: 'publish';
  readonly score: PublishedScore;
  /** A rise by this much is pointed out. */
  readonly spottedFrom: number;
}

/** `640100.org_91640100MANCX00186` */
export function firmScoresId({ region, party }: Pick<PublishedScore, 'region' | 'party'>): string {
  return `${region}.${party}`;
}
