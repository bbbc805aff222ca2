import { bundle } from '@walking-hall/bundle-sdk';
import { bundleDigest, bundleEnabled } from '@walking-hall/contracts';
import { defineQuery, defineView } from '@walking-hall/persistence';
import { z } from 'zod';
import { type Enablement, neverEnabled } from './enablement.ts';

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

export function enablementPuts(id: string, state: Enablement, before: Enablement = neverEnabled) {
  if (state.status === 'NEVER') return [];
  const known = before.status === 'NEVER' ? {} : before.documents;
  const added = Object.entries(state.documents).filter(([digest]) => known[digest] === undefined);
  return [
    { view: enablementView, key: id, doc: { ...state.enabled, enabled: state.status === 'ON' } },
    ...added.map(([digest, document]) => ({
      view: resolvedBundleView,
      key: digest,
      doc: { digest: bundleDigest.parse(digest), document },
    })),
  ];
}
