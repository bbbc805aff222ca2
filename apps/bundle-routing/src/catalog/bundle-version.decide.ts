import { AppError } from '@walking-hall/app-error';
import { bundlePublished, eventOf } from '@walking-hall/contracts';
import type { BundleVersions, CatalogEvent, PublishVersion } from './bundle-version.ts';

/** A version's content never changes: publishing the same again changes nothing, other content is refused. */
export function decideBundleVersion(
  { published }: PublishVersion,
  versions: BundleVersions,
): readonly CatalogEvent[] {
  const { bundle, version, digest } = published;
  const known = versions[version];
  if (known === undefined) return [eventOf(bundlePublished, published)];
  if (known.digest !== digest) throw new AppError('bundle_version_taken', { bundle, version });
  return [];
}
