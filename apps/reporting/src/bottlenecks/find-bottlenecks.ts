import { daysBetween } from '@walking-hall/working-calendar';
import type { Reading } from '../figures/series.ts';
import { findName } from '../names/find-name.ts';
import type { PageWanted } from '../paging.ts';
import { tablesOf } from '../rebuild/tables.ts';
import type { BottleneckDocument } from './bottlenecks.views.ts';

/** The open tasks that keep others from beginning, those that keep the most first. */
export async function findBottlenecks(reading: Reading, { limit, cursor }: PageWanted, today: string) {
  const { views, generation, scope, path } = reading;
  const { documents, next } = await views.find(
    tablesOf(generation.side).bottlenecks.byBlocked,
    // Those that came to nothing stand at 0.
    { equals: { generation: generation.id, path }, from: 1, direction: 'descending', limit, cursor },
    scope,
  );
  const rows = await Promise.all(documents.map(({ doc }) => entryOf(reading, doc, today)));
  return { rows, next };
}

async function entryOf({ views, generation }: Reading, doc: BottleneckDocument, today: string) {
  const { item, bundle, department, tasks, blocked, since, waiting } = doc;
  const nameOfItem = (id: string) => findName(views, generation, { kind: 'item', bundle, id });
  const oldest = Object.keys(since).sort()[0] ?? today;
  return {
    item,
    itemName: await nameOfItem(item),
    bundle,
    department,
    departmentName: await findName(views, generation, { kind: 'department', id: department }),
    tasks,
    blocked,
    since: oldest,
    longestDays: Math.max(0, daysBetween(oldest, today)),
    waiting: await Promise.all(
      Object.entries(waiting)
        .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
        .map(async ([id, count]) => ({ item: id, name: await nameOfItem(id), tasks: count })),
    ),
  };
}
