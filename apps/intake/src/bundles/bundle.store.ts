import { AppError } from '@walking-hall/app-error';
import type { Bundle } from '@walking-hall/bundle-sdk';
import { everything, type Persistence } from '@walking-hall/persistence';
import type { z } from 'zod';
import { bundleDocumentView, offeredBundleView } from './bundle.views.ts';

export type OfferedBundle = z.infer<typeof offeredBundleView.schema>;

export interface BundleStore {
  /** How a region runs a bundle now. @throws AppError `bundle_not_enabled` */
  getOffered(region: string, bundle: string): Promise<OfferedBundle>;
  /**
   * How a region runs a bundle or ran it last, for what it took in before: an application outlives a switch-off of its
   * bundle or of its items. @throws AppError `bundle_not_enabled`
   */
  getTerms(region: string, bundle: string): Promise<OfferedBundle>;
  /** @throws AppError `bundle_unknown` */
  getDocument(digest: string): Promise<Bundle>;
}

export function createBundleStore({ views }: Persistence): BundleStore {
  // A digest names its content for ever, and planning prepares each bundle object once: so each is read once.
  const documents = new Map<string, Bundle>();
  async function getLatest(region: string, bundle: string): Promise<OfferedBundle> {
    const found = await views.get(offeredBundleView, `${region}:${bundle}`, everything);
    if (!found) throw new AppError('bundle_not_enabled', { region, bundle });
    return found.doc;
  }
  return {
    async getOffered(region, bundle) {
      const terms = await getLatest(region, bundle);
      if (!terms.enabled) throw new AppError('bundle_not_enabled', { region, bundle });
      return terms;
    },
    async getTerms(region, bundle) {
      const terms = await getLatest(region, bundle);
      return { ...terms, overlay: { ...terms.overlay, itemsOff: [] } };
    },
    async getDocument(digest) {
      const known = documents.get(digest);
      if (known) return known;
      const found = await views.get(bundleDocumentView, digest, everything);
      if (!found) throw new AppError('bundle_unknown', { bundle: digest });
      documents.set(digest, found.doc.document);
      return found.doc.document;
    },
  };
}
