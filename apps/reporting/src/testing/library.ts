import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { everything, type Views } from '@walking-hall/persistence';
import { openSqlite } from '@walking-hall/persistence/sqlite';
import { dimensions, grains, seriesKey } from '../figures/figures.views.ts';
import { findValues, type Reading } from '../figures/series.ts';
import { findAll } from '../rebuild/find-all.ts';
import { getPublished } from '../rebuild/generation.ts';
import { reportingViews, tablesOf } from '../rebuild/tables.ts';

/** An empty store of reporting's in a folder of its own. */
export function openStore() {
  const folder = mkdtempSync(join(tmpdir(), 'reporting-'));
  const persistence = openSqlite({
    file: join(folder, 'reporting.db'),
    service: 'reporting',
    views: reportingViews,
  });
  return {
    persistence,
    async close() {
      await persistence.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What may be read of a region by somebody who may see everything. */
export async function readingOf(views: Views, path: string): Promise<Reading> {
  return { views, generation: await getPublished(views), scope: everything, path };
}

/** All that is counted for some regions, as text, to hold one way of counting to another. */
export async function snapshot(views: Views, paths: readonly string[]): Promise<string> {
  const generation = await getPublished(views);
  const { figures, work, bottlenecks } = tablesOf(generation.side);
  const found: unknown[] = [];
  for (const path of paths) {
    const equals = { generation: generation.id, path };
    const open = await findAll(views, work.byDepartment, { equals }, everything);
    found.push(...open.filter((document) => document.open > 0));
    found.push(...(await findAll(views, bottlenecks.byBlocked, { equals, from: 1 }, everything)));
    for (const dimension of dimensions) {
      const reading = { views, generation, scope: everything, path };
      const { values } = await findValues(reading, { dimension, limit: 1_000 });
      for (const cut of values.flatMap(({ cuts }) => cuts)) {
        for (const grain of grains) {
          const series = `${generation.id}|${seriesKey({ path, ...cut })}`;
          const documents = await findAll(views, figures.bySeries, { equals: { series, grain } }, everything);
          found.push(...documents.map(({ period, counts }) => ({ path, cut, grain, period, counts })));
        }
      }
    }
  }
  return found
    .map((document) => JSON.stringify(sorted(document)))
    .sort()
    .join('\n');
}

/** Without the generation, which differs, and in one order of fields, which follows from the order of arrival. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([field]) => field !== 'generation');
  return fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([field, inner]) => [field, sorted(inner)]);
}
