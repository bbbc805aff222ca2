import { bundle, overlay, text } from '@walking-hall/bundle-sdk';
import { instant } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineEvent, topics } from '../define-event.ts';
import { bundleDigest, bundleId, regionCode, regionPath } from '../ids.ts';
import { routing } from './routing-topic.ts';

export const regionRegistered = defineEvent({
  ...routing('A region was set up or changed.'),
  type: 'hall.region.registered.v1',
  data: z.strictObject({
    region: regionCode,
    path: regionPath,
    name: text,
    /** `PROVINCE`, `CITY`, `COUNTY`, `FUNCTIONAL_AREA` or a level of the region’s own naming. */
    level: z.string().min(1).max(40),
    parent: regionCode.optional(),
    policies: z.array(z.string()),
  }),
});

export const bundlePublished = defineEvent({
  ...routing('A bundle version stands in the catalog.'),
  type: 'hall.bundle.published.v1',
  data: z.strictObject({
    bundle: bundleId,
    version: z.string(),
    digest: bundleDigest,
    document: bundle,
    publishedAt: instant,
  }),
});

export const bundleEnabled = defineEvent({
  topic: topics.bundles,
  summary: 'A region switched a bundle on, or changed how it runs it. Carries the resolved bundle.',
  type: 'hall.bundle.enabled.v1',
  data: z.strictObject({
    region: regionCode,
    regionPath,
    bundle: bundleId,
    version: z.string(),
    /** Of the resolved bundle, which cases opened from now on are pinned to. */
    digest: bundleDigest,
    document: bundle,
    overlay,
    policies: z.array(z.string()),
    at: instant,
  }),
});

export const bundleDisabled = defineEvent({
  topic: topics.bundles,
  summary: 'A region takes no more applications for a bundle; open cases go on.',
  type: 'hall.bundle.disabled.v1',
  data: z.strictObject({ region: regionCode, bundle: bundleId, at: instant }),
});
