import { AppError, type ErrorIssue } from '@walking-hall/app-error';
import { type Bundle, type BundleProblem, bundleDocument, parseBundle } from '@walking-hall/bundle-sdk';
import { bundleDigest, bundleId } from '@walking-hall/contracts';
import {
  type AggregateStore,
  createAggregateStore,
  type ExecuteContext,
  everything,
  type Persistence,
} from '@walking-hall/persistence';
import { decideBundleVersion } from './bundle-version.decide.ts';
import { evolveBundleVersion } from './bundle-version.evolve.ts';
import {
  type BundleVersions,
  type CatalogEvent,
  noVersions,
  type PublishedBundle,
  type PublishVersion,
} from './bundle-version.ts';
import { bundleVersionPuts, bundleVersionView, versionKey } from './bundle-version.views.ts';

export interface Catalog {
  readonly versions: AggregateStore<BundleVersions, PublishVersion, CatalogEvent>;
  /** Proves and publishes. @throws AppError `bundle_invalid` with every problem, `bundle_version_taken` */
  publish(document: unknown, context: ExecuteContext): Promise<PublishedBundle>;
  /** @throws AppError `bundle_unknown` */
  getVersion(id: string, version: string): Promise<Bundle>;
}

export function createCatalog(persistence: Persistence): Catalog {
  const versions = createAggregateStore<BundleVersions, PublishVersion, CatalogEvent>(persistence, {
    name: 'bundle',
    initialState: noVersions,
    decide: decideBundleVersion,
    evolve: evolveBundleVersion,
    views: bundleVersionPuts,
  });
  return {
    versions,
    async publish(document, context) {
      const parsed = parseBundle(document);
      if (!parsed.ok) throw new AppError('bundle_invalid', {}, { issues: parsed.problems.map(issueOf) });
      const { bundle } = parsed;
      const published: PublishedBundle = {
        bundle: bundleId.parse(bundle.id),
        version: bundle.version,
        digest: bundleDigest.parse(bundleDocument(bundle).digest),
        document: bundle,
        publishedAt: context.at,
      };
      const { state } = await versions.execute(bundle.id, { kind: 'publish', published }, context);
      return state[bundle.version] ?? published;
    },
    async getVersion(id, version) {
      const found = await persistence.views.get(bundleVersionView, versionKey(id, version), everything);
      if (!found) throw new AppError('bundle_unknown', { bundle: versionKey(id, version) });
      return found.doc.document;
    },
  };
}

/** A problem of the SDK as an issue of a problem document, in both languages. */
export function issueOf({ path, message }: BundleProblem): ErrorIssue {
  return { path, code: 'bundle_problem', params: { zh: message.zh, en: message.en } };
}
