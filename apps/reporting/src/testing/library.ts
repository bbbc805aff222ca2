import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { everything, type Views } from '@walking-hall/persistence';
import { openSqlite } from '@walking-hall/persistence/sqlite';
import { dimensions } from '../figures/figures.views.ts';
import { findDocuments } from '../figures/find-figures.ts';
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

/** All that is counted for some regions, as text, to hold one way of counting to another. */
export async function snapshot(views: Views, paths: readonly string[]): Promise<string> {
  const generation = await getPublished(views);
  const { byDepartment } = tablesOf(generation.side).work;
  const found: unknown[] = [];
  for (const path of paths) {
    const question = { path, from: '2000-01-01', to: '2099-12-31' };
    for (const each of dimensions)
      found.push(...(await findDocuments(views, generation, question, each, everything)));
    found.push(
      ...(await findAll(views, byDepartment, { equals: { generation: generation.id, path } }, everything)),
    );
  }
  return found
    .map((document) => JSON.stringify(sorted(document)))
    .sort()
    .join('\n');
}

/** Without the generation, which differs, and in one order of fields, which follows from the order of arrival. */
function sorted(document: unknown): unknown {
  const fields = Object.entries(document as object).filter(([field]) => field !== 'generation');
  return fields.sort(([a], [b]) => (a < b ? -1 : 1));
}
