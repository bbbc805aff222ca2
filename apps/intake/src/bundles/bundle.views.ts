import { bundle, overlay } from '@walking-hall/bundle-sdk';
import { bundleDigest, bundleId, regionCode, regionPath } from '@walking-hall/contracts';
import { defineView } from '@walking-hall/persistence';
import { instant } from '@walking-hall/working-calendar';
import { z } from 'zod';

/** What each region runs now, by `{region}:{bundle}`; the document is kept once, by its digest. */
export const offeredBundleView = defineView({
  name: 'offered_bundles',
  schema: z.strictObject({
    region: regionCode,
    regionPath,
    bundle: bundleId,
    version: z.string(),
    digest: bundleDigest,
    overlay,
    policies: z.array(z.string()),
    at: instant,
    enabled: z.boolean(),
  }),
});

/** Every bundle that some application was or can be made under. */
export const bundleDocumentView = defineView({
  name: 'bundle_documents',
  schema: z.strictObject({ digest: bundleDigest, document: bundle }),
});
