import { bundlePublished } from '@walking-hall/contracts';
import { defineQuery, defineView } from '@walking-hall/persistence';
import { type BundleVersions, noVersions } from './bundle-version.ts';

/** One document for each published version. */
export const bundleVersionView = defineView({
  name: 'bundle_versions',
  schema: bundlePublished.data,
  indexes: { byBundle: ['bundle'] },
});

export const allVersions = defineQuery(bundleVersionView, { orderBy: 'bundle' });

export function versionKey(id: string, version: string): string {
  return `${id}@${version}`;
}

export function bundleVersionPuts(id: string, versions: BundleVersions, before: BundleVersions = noVersions) {
  return Object.values(versions)
    .filter((one) => before[one.version] !== one)
    .map((doc) => ({ view: bundleVersionView, key: versionKey(id, doc.version), doc }));
}
