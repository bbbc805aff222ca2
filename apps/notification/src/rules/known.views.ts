import { text } from '@walking-hall/bundle-sdk';
import { noticeWording } from '@walking-hall/contracts';
import { defineQuery, defineRecords } from '@walking-hall/persistence';
import { z } from 'zod';
import { rule } from './rule.ts';

// Records, not views: they are kept from the events of others, so that no commit of this service could rebuild them.

/** Applications and cases, by id. */
export const subjectRecords = defineRecords({
  name: 'notice_subjects',
  schema: z.strictObject({
    region: z.string(),
    regionPath: z.string(),
    bundle: z.string(),
    digest: z.string().optional(),
    party: z.string(),
    departments: z.array(z.string()),
  }),
  scope: { region: 'regionPath', party: 'party', department: 'departments' },
});

/** Activities, by id. */
export const activityRecords = defineRecords({
  name: 'notice_activities',
  schema: z.strictObject({ name: text, startsAt: z.string(), regionPath: z.string() }),
  scope: { region: 'regionPath' },
});

/** Service points, by id. */
export const servicePointRecords = defineRecords({
  name: 'notice_service_points',
  schema: z.strictObject({ name: text }),
});

/** Regions, by code. */
export const regionRecords = defineRecords({
  name: 'notice_regions',
  schema: z.strictObject({ path: z.string() }),
});

const bundleDocument = z.strictObject({
  region: z.string(),
  regionPath: z.string(),
  bundle: z.string(),
  digest: z.string(),
  rules: z.array(rule),
  departments: z.record(z.string(), text),
  materials: z.record(z.string(), text),
  fields: z.record(z.string(), text),
});

/** What each region's bundles bring along, by `{region}/{bundle}`. */
export const bundleRecords = defineRecords({
  name: 'notice_bundles',
  schema: bundleDocument,
  indexes: { bundle: ['bundle', 'region'] },
  scope: { region: 'regionPath' },
});

export const bundleQuery = defineQuery(bundleRecords, { orderBy: 'bundle' });
export const bundleByIdQuery = defineQuery(bundleRecords, { equals: ['bundle'], orderBy: 'region' });

/** The same of every version that was ever enabled, by `{region}/{digest}`: a case keeps that which it was opened under. */
export const bundleVersionRecords = defineRecords({
  name: 'notice_bundle_versions',
  schema: bundleDocument,
  scope: { region: 'regionPath' },
});

/** All words that a notice was ever made with, by their digest: old notices stay readable. The hall's own are in the code. */
export const wordingRecords = defineRecords({ name: 'notice_wordings', schema: noticeWording });
