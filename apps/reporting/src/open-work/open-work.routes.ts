import { listOpenWork } from '@walking-hall/contracts';
import type { Views } from '@walking-hall/persistence';
import { type BoundRoute, route } from '@walking-hall/service-kit';
import { getPublished } from '../rebuild/generation.ts';
import { tablesOf } from '../rebuild/tables.ts';
import { getRegionPath } from '../regions/find-region.ts';

export function openWorkRoutes(views: Views): readonly BoundRoute[] {
  return [
    route(listOpenWork, async ({ query, principal, scope }) => {
      const { region, limit, cursor } = query;
      const generation = await getPublished(views);
      const path = await getRegionPath(views, generation, region, principal);
      const { documents, next } = await views.find(
        tablesOf(generation.side).work.byDepartment,
        { equals: { generation: generation.id, path }, limit, ...(cursor === undefined ? {} : { cursor }) },
        scope,
      );
      const entries = documents.map(({ doc: { department, open, warned, overdue } }) => ({
        department,
        open,
        warned,
        overdue,
      }));
      return { body: { entries, ...(next === undefined ? {} : { next }) } };
    }),
  ];
}
