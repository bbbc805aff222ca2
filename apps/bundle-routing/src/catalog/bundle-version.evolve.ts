import type { BundleVersions, CatalogEvent } from './bundle-version.ts';

export function evolveBundleVersion(versions: BundleVersions, { data }: CatalogEvent): BundleVersions {
  return { ...versions, [data.version]: data };
}
