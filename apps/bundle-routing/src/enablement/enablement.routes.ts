import { AppError } from '@walking-hall/app-error';
import { disableBundle, enableBundle, listEnabledBundles } from '@walking-hall/contracts';
import { everything, type Persistence } from '@walking-hall/persistence';
import { type BoundRoute, executeContext, requireRegion, route } from '@walking-hall/service-kit';
import type { RegionStore } from '../regions/region.store.ts';
import type { EnablementStore } from './enablement.store.ts';
import { type EnabledBundle, enablementId } from './enablement.ts';
import { enablementsOfRegion } from './enablement.views.ts';
import { leftOutOf } from './link-running.ts';

export function enablementRoutes(
  store: EnablementStore,
  regions: RegionStore,
  { views }: Persistence,
): readonly BoundRoute[] {
  return [
    route(enableBundle, async (request) => {
      const region = await regions.getRegion(request.params.regionCode);
      requireRegion(request.principal, region.path);
      const { version, overlay } = request.body;
      const { enabled, seq } = await store.enable(
        region,
        request.params.bundleId,
        version,
        overlay,
        executeContext(request),
      );
      return { body: summary(enabled, true), seq };
    }),
    route(disableBundle, async (request) => {
      const { regionCode, bundleId } = request.params;
      const region = await regions.getRegion(regionCode);
      requireRegion(request.principal, region.path);
      const id = enablementId(regionCode, bundleId);
      if (!(await store.enablements.load(id)))
        throw new AppError('bundle_not_enabled', { region: regionCode, bundle: bundleId });
      await store.enablements.execute(id, { kind: 'disable', at: request.now }, executeContext(request));
      return undefined;
    }),
    route(listEnabledBundles, async ({ params, query }) => {
      const page = await views.find(
        enablementsOfRegion,
        { equals: { region: params.regionCode }, ...query },
        everything,
      );
      return {
        body: { entries: page.documents.map(({ doc }) => summary(doc, doc.enabled)), next: page.next },
      };
    }),
  ];
}

function summary({ region, bundle, version, digest, document, overlay }: EnabledBundle, enabled: boolean) {
  return {
    region,
    bundle,
    version,
    digest,
    name: document.name,
    overlay,
    enabled,
    leftOut: leftOutOf(document),
  };
}
