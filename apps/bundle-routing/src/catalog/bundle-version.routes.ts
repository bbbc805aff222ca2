import { getBundle, listBundles, publishBundle } from '@walking-hall/contracts';
import { everything, type Persistence } from '@walking-hall/persistence';
import { type BoundRoute, executeContext, route } from '@walking-hall/service-kit';
import type { Catalog } from './bundle-version.store.ts';
import type { PublishedBundle } from './bundle-version.ts';
import { allVersions } from './bundle-version.views.ts';

export function catalogRoutes(catalog: Catalog, { views }: Persistence): readonly BoundRoute[] {
  return [
    route(publishBundle, async (request) => {
      const published = await catalog.publish(request.body, executeContext(request));
      return { body: summary(published), location: `/bundles/${published.bundle}/${published.version}` };
    }),
    route(listBundles, async ({ query }) => {
      const page = await views.find(allVersions, { equals: {}, ...query }, everything);
      return { body: { entries: page.documents.map(({ doc }) => summary(doc)), next: page.next } };
    }),
    route(getBundle, async ({ params }) => ({
      body: await catalog.getVersion(params.bundleId, params.version),
    })),
  ];
}

function summary({ bundle, version, digest, document, publishedAt }: PublishedBundle) {
  return {
    bundle,
    version,
    digest,
    name: document.name,
    stages: document.stages.map(({ name }) => name),
    items: document.items.filter(({ level }) => level === 'HANDLING').length,
    publishedAt,
  };
}
