import { firmSpotted, scorePublished } from '@walking-hall/contracts';
import { defineQuery, defineView } from '@walking-hall/persistence';
import type { FirmScores } from './firm-score.ts';

/** Scores, to the firm and its region. */
export const scoreView = defineView({
  name: 'score_snapshots',
  schema: scorePublished.data,
  indexes: { byFirm: ['region', 'party', 'asOf'] },
  scope: { region: 'regionPath', party: 'party' },
});
export const scoresOfFirm = defineQuery(scoreView, { equals: ['region', 'party'], orderBy: 'asOf' });

/** Firms that rose, to their region alone. */
export const spottedFirmView = defineView({
  name: 'spotted_firms',
  schema: firmSpotted.data,
  indexes: { byRegion: ['region', 'at'] },
  scope: { region: 'regionPath' },
});
export const spottedFirmsOfRegion = defineQuery(spottedFirmView, { equals: ['region'], orderBy: 'at' });

/** What was published since `before`, or all: nothing that stands ever changes. */
export function firmScorePuts({ published, spotted }: FirmScores, before: FirmScores | undefined) {
  return [
    ...published.slice(before?.published.length).map((doc) => ({ view: scoreView, key: doc.snapshot, doc })),
    ...spotted
      .slice(before?.spotted.length)
      .map((doc) => ({ view: spottedFirmView, key: doc.snapshot, doc })),
  ];
}
