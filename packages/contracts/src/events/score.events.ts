import { legalBasis, text } from '@walking-hall/bundle-sdk';
import { instant, localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { firmRef, indicatorSetVersion, regionCode, regionPath, scoreSnapshotId } from '../ids.ts';
import { routing } from './routing-topic.ts';

const codeInSet = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/);
const named = { id: codeInSet, name: text };

/** Points of 100, to a tenth. */
export const points = z.number().min(0).max(100);

/** How firms of a region are scored: indicators in classes, each with its weight in every life stage. */
export const indicatorSetContent = z.strictObject({
  title: text,
  basis: legalBasis,
  classes: z.array(z.strictObject(named)).min(1).max(20),
  stages: z.array(z.strictObject(named)).min(1).max(10),
  indicators: z
    .array(
      z.strictObject({
        ...named,
        class: codeInSet,
        /** The value from which on all points are given; below it they are given in proportion. */
        fullMarksAt: z.number().positive(),
        /** By life stage; those of a stage add up to 100. */
        weights: z.record(codeInSet, z.int().min(0).max(100)),
        advice: text,
      }),
    )
    .min(1)
    .max(100),
  /** From how many points on a firm is of the tier; one begins at 0. */
  tiers: z
    .array(z.strictObject({ ...named, from: points }))
    .min(1)
    .max(20),
  /** A firm whose score rose by this much since its last one is pointed out to the specialists (主动发现). */
  spottedFrom: points.min(0.1),
});

export const indicatorSet = indicatorSetContent.extend({
  region: regionCode,
  version: indicatorSetVersion,
  at: instant,
});

export const indicatorSetPublished = defineEvent({
  ...routing('A region published a version of its score indicators; a version never changes.'),
  type: 'hall.indicator-set.published.v1',
  data: indicatorSet.extend({ regionPath }),
});

const counted = { name: text, points, outOf: points };

/** A score with what it is made of, in words of its time: nothing that is published later changes it. */
export const scoreBreakdown = z.strictObject({
  score: points,
  tier: z.strictObject(named),
  classes: z.array(z.strictObject({ id: codeInSet, ...counted })),
  indicators: z.array(z.strictObject({ id: codeInSet, ...counted, value: z.number() })),
  /** Where most is to be gained, the weakest first. */
  weakest: z.array(z.strictObject({ id: codeInSet, ...counted, advice: text })),
});

const ofFirm = { region: regionCode, party: firmRef, snapshot: scoreSnapshotId, at: instant };

export const scoreSnapshot = scoreBreakdown.extend({
  ...ofFirm,
  version: indicatorSetVersion,
  stage: z.strictObject(named),
  asOf: localDate,
});

export const scorePublished = defineEvent({
  ...routing('A firm’s score for a day was published, by a version of the region’s indicators.'),
  type: 'hall.score.published.v1',
  data: scoreSnapshot.extend({ regionPath, by: z.string() }),
});

export const spottedFirm = z.strictObject({
  ...ofFirm,
  /** `2026-Q1` */
  quarter: z.string().regex(/^\d{4}-Q[1-4]$/),
  growth: points,
  score: points,
});

export const firmSpotted = defineEvent({
  ...routing(
    'A firm’s score rose so much that the specialists should look at it; once in a quarter at most.',
  ),
  type: 'hall.score.firm-spotted.v1',
  data: spottedFirm.extend({ regionPath }),
});

export const scoreEvents = [indicatorSetPublished, scorePublished, firmSpotted] as const;
