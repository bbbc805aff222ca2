import { unknownEvent } from '../unknown-event.ts';
import type { BundleVersions, CatalogEvent } from './bundle-version.ts';

export function evolveBundleVersion(versions: BundleVersions, event: CatalogEvent): BundleVersions {
  if (event.type !== 'hall.bundle.published.v1') return unknownEvent(event.type);
  return { ...versions, [event.data.version]: event.data };
}
