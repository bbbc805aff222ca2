import type { bundlePublished, EventBody } from '@walking-hall/contracts';

export type CatalogEvent = EventBody<typeof bundlePublished>;
export type PublishedBundle = CatalogEvent['data'];

/** The published versions of one bundle, by version. */
export type BundleVersions = Readonly<Record<string, PublishedBundle>>;
export const noVersions: BundleVersions = {};

export interface PublishVersion {
  readonly kind: 'publish';
  readonly published: PublishedBundle;
}
