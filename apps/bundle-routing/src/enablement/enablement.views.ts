import { bundle } from '@walking-hall/bundle-sdk';
import { bundleDigest, bundleEnabled } from '@walking-hall/contracts';
import { defineQuery, defineView } from '@walking-hall/persistence';
import { z } from 'zod';
import type { Enablement } from './enablement.ts';

/** What each region runs now, by `{region}:{bundle}`. */
export const enablementView = defineView({
  name: 'enablements',
  schema: bundleEnabled.data.and(z.object({ enabled: z.boolean() })),
  indexes: { byRegion: ['region', 'bundle'] },
});

export const enablementsOfRegion = defineQuery(enablementView, { equals: ['region'], orderBy: 'bundle' });

/** Every bundle as some region ever ran it, by digest: cases are pinned to one of these. */
export const resolvedBundleView = defineView({
  name: 'resolved_bundles',
  schema: z.strictObject({ digest: bundleDigest, document: bundle }),
});

export function enablementPuts(id: string, state: Enablement) {
  if (state.status === 'NEVER') return [];
  const { enabled } = state;
  const { digest, document } = enabled;
  return [
    { view: enablementView, key: id, doc: { ...enabled, enabled: state.status === 'ON' } },
    { view: resolvedBundleView, key: digest, doc: { digest, document } },
  ];
}
