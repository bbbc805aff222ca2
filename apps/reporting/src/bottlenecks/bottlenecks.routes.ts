import { listBottlenecks } from '@walking-hall/contracts';
import type { Views } from '@walking-hall/persistence';
import { type BoundRoute, route } from '@walking-hall/service-kit';
import { openReading } from '../figures/reading.ts';
import { dateOf } from '../figures/row.ts';
import { findBottlenecks } from './find-bottlenecks.ts';

export function bottlenecksRoutes(views: Views): readonly BoundRoute[] {
  return [
    route(listBottlenecks, async ({ query, ...facts }) => {
      const { region, limit, cursor } = query;
      const reading = await openReading(views, region, facts);
      const { rows, next } = await findBottlenecks(reading, { limit, cursor }, dateOf(facts.now));
      return { body: { entries: rows, next } };
    }),
  ];
}
