import { text } from '@walking-hall/bundle-sdk';
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

/** What each region's bundles bring along, by `{region}/{bundle}`. */
export const bundleRecords = defineRecords({
  name: 'notice_bundles',
  schema: z.strictObject({
    region: z.string(),
    regionPath: z.string(),
    bundle: z.string(),
    digest: z.string(),
    rules: z.array(rule),
    departments: z.record(z.string(), text),
    materials: z.record(z.string(), text),
    fields: z.record(z.string(), text),
  }),
  indexes: { bundle: ['bundle'] },
  scope: { region: 'regionPath' },
});

export const bundleQuery = defineQuery(bundleRecords, { orderBy: 'bundle' });

/** Every wording of a bundle's rule that was ever enabled, by its reference: old notices stay readable. */
export const wordingRecords = defineRecords({ name: 'notice_wordings', schema: rule });
