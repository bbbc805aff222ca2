import { getKpis } from '@walking-hall/contracts';
import type { Views } from '@walking-hall/persistence';
import { type BoundRoute, route } from '@walking-hall/service-kit';
import { getPublished } from '../rebuild/generation.ts';
import { getRegionPath } from '../regions/find-region.ts';
import { findKpis } from './find-kpis.ts';

export function kpisRoutes(views: Views): readonly BoundRoute[] {
  return [
    route(getKpis, async ({ query, principal, scope }) => {
      const { region, from, to } = query;
      const generation = await getPublished(views);
      const path = await getRegionPath(views, generation, region, principal);
      return { body: { entries: await findKpis(views, generation, path, { from, to }, scope) } };
    }),
  ];
}
