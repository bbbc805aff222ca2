import { listOpenWork } from '@walking-hall/contracts';
import type { Views } from '@walking-hall/persistence';
import { type BoundRoute, route } from '@walking-hall/service-kit';
import { openReading } from '../figures/reading.ts';
import { findName } from '../names/find-name.ts';
import { tablesOf } from '../rebuild/tables.ts';

export function openWorkRoutes(views: Views): readonly BoundRoute[] {
  return [
    route(listOpenWork, async ({ query, ...facts }) => {
      const { region, limit, cursor } = query;
      const { generation, scope, path } = await openReading(views, region, facts);
      const { documents, next } = await views.find(
        tablesOf(generation.side).work.byDepartment,
        { equals: { generation: generation.id, path }, limit, cursor },
        scope,
      );
      const entries = await Promise.all(
        documents
          .filter(({ doc }) => doc.open > 0)
          .map(async ({ doc: { department, open, warned, overdue } }) => {
            const name = await findName(views, generation, { kind: 'department', id: department });
            return { department, name, open, warned, overdue };
          }),
      );
      return { body: { entries, next } };
    }),
  ];
}
