import {
  firmRef,
  type HallClaims,
  indicatorSetVersion,
  regionCode,
  type ScoreSnapshotId,
  scoreSnapshotId,
} from '@walking-hall/contracts';
import type { IndicatorSet } from '../indicator-sets/indicator-set.ts';
import { computeScore } from '../scores/compute-score.ts';
import type { PublishedScore } from '../scores/firm-score.ts';
import { libraryPath, monday } from './library-cases.ts';

// A print shop and a bindery that live from the library, and the bank that lends to them.

const region = regionCode.parse('330106');
const text = (zh: string, en: string) => ({ zh, en });

export const printShop = firmRef.parse('org_91330106MATEA00156');
export const bindery = firmRef.parse('org_91330182MAPLA00142');
export const bank = firmRef.parse('org_91430300MAWANY010Q');
export const otherBank = firmRef.parse('org_91640100MANCX00186');

export const asFirm = (party: string): HallClaims => ({ sub: `owner-${party}`, roles: ['applicant'], party });
export const asBank = (party: string): HallClaims => ({ sub: `bank-${party}`, roles: ['partner'], party });
export const specialist: HallClaims = { sub: 'specialist', roles: ['specialist'], region: libraryPath };

const indicator = (id: string, ofClass: string, weights: [number, number]) => ({
  id,
  class: ofClass,
  name: text(`指标${id}`, `Indicator ${id}`),
  fullMarksAt: 10,
  weights: { YOUNG: weights[0], GROWN: weights[1] },
  advice: text(`提高${id}`, `Do more of ${id}`),
});

export const setContent = {
  title: text('印刷企业指标', 'Indicators for printers'),
  basis: { title: text('图书馆规则', 'Library rules'), origin: 'design' as const },
  classes: [
    { id: 'CRAFT', name: text('工艺', 'Craft') },
    { id: 'TRADE', name: text('经营', 'Trade') },
  ],
  stages: [
    { id: 'YOUNG', name: text('初创期', 'Young') },
    { id: 'GROWN', name: text('成长期', 'Grown') },
  ],
  indicators: [
    indicator('paper', 'CRAFT', [50, 20]),
    indicator('ink', 'CRAFT', [30, 30]),
    indicator('sales', 'TRADE', [20, 40]),
    indicator('staff', 'TRADE', [0, 10]),
  ],
  tiers: [
    { id: 'C', name: text('培育', 'To be fostered'), from: 0 },
    { id: 'A', name: text('领军', 'Leading'), from: 80 },
    { id: 'B', name: text('成长', 'Growing'), from: 60 },
  ],
  spottedFrom: 5,
};
export const set: IndicatorSet = {
  ...setContent,
  region,
  regionPath: libraryPath,
  version: indicatorSetVersion.parse('v1'),
  at: monday,
};

export const values = { paper: 10, ink: 8, sales: 7.5, staff: 2 };

export function snapshotOf(party: string, asOf: string): ScoreSnapshotId {
  return scoreSnapshotId.parse(`330106.${party}.${asOf}`);
}

/** The print shop's score for a day, by these values. */
export function scoreFor(asOf: string, given: Partial<typeof values> = {}, version = 'v1'): PublishedScore {
  return {
    ...computeScore(set, 'GROWN', { ...values, ...given }),
    region,
    regionPath: libraryPath,
    party: printShop,
    snapshot: snapshotOf(printShop, asOf),
    version: indicatorSetVersion.parse(version),
    stage: { id: 'GROWN', name: text('成长期', 'Grown') },
    asOf,
    at: monday,
    by: 'center',
  };
}
