import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { defineQuery } from '../define-query.ts';
import { defineView } from '../define-view.ts';
import type { Persistence } from '../persistence.ts';
import { everything } from '../scope.ts';
import { persistenceContract } from '../testing/index.ts';
import { openSqlite } from './open-sqlite.ts';

persistenceContract('SQLite', async (views) => {
  const folder = mkdtempSync(join(tmpdir(), 'persistence-'));
  const opened: Persistence[] = [];
  const open = () => {
    const persistence = openSqlite({ file: join(folder, 'library.db'), service: 'library', views });
    opened.push(persistence);
    return persistence;
  };
  return {
    persistence: open(),
    reopen: async () => open(),
    // The file is all that a process leaves behind.
    crash: async () => open(),
    async cleanup() {
      await Promise.all(opened.map((persistence) => persistence.close()));
      rmSync(folder, { recursive: true });
    },
  };
});

describe('a SQLite store', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sqlite-'));
    file = join(folder, 'library.db');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const schema = z.object({ title: z.string(), year: z.number().optional(), tags: z.array(z.string()) });
  const book = { title: 'A', year: 1999, tags: ['x'] };

  test('keeps the documents of a view whose indexes or scope are declared anew, and finds them by these', async () => {
    const before = defineView({ name: 'book', schema, indexes: { byTitle: ['title'] } });
    const first = openSqlite({ file, service: 'library', views: [before] });
    await first.views.put([
      { view: before, key: 'b1', seq: 4, doc: book },
      { view: before, key: 'b2', seq: 2, doc: undefined },
    ]);
    await first.close();

    const after = defineView({
      name: 'book',
      schema,
      indexes: { byYear: ['year', 'title'] },
      scope: { party: 'tags' },
    });
    const byYear = defineQuery(after, { equals: ['year'], orderBy: 'title' });
    const second = openSqlite({ file, service: 'library', views: [after] });
    const found = await second.views.find(
      byYear,
      { equals: { year: 1999 }, limit: 10 },
      { kind: 'parties', refs: ['x'] },
    );
    expect(found.documents).toEqual([{ key: 'b1', seq: 4, doc: book }]);
    await second.views.put([{ view: after, key: 'b2', seq: 1, doc: book }]);
    expect(await second.views.get(after, 'b2', everything)).toBeUndefined();
    await second.close();
  });

  test('is refused to another service', async () => {
    await openSqlite({ file, service: 'library', views: [] }).close();
    expect(() => openSqlite({ file, service: 'museum', views: [] })).toThrow(
      'is the store of library, not of museum',
    );
  });

  test('is refused where the file is something else, which is left as it is', () => {
    writeFileSync(file, 'letters '.repeat(1_000));
    expect(() => openSqlite({ file, service: 'library', views: [] })).toThrow('is no store of Walking Hall');
  });

  test('in a folder that can’t be made is storage_unavailable, naming the folder', () => {
    writeFileSync(file, '');
    expect(() => openSqlite({ file: join(file, 'deep', 'a.db'), service: 'library', views: [] })).toThrow(
      expect.objectContaining({ code: 'storage_unavailable', privateDetail: expect.stringContaining(file) }),
    );
  });

  test('refuses views that it was not opened with, and the same name twice', async () => {
    const view = defineView({ name: 'book', schema });
    const store = openSqlite({ file, service: 'library', views: [] });
    await expect(store.views.get(view, 'b1', everything)).rejects.toThrow('not declared');
    await store.close();
    expect(() => openSqlite({ file, service: 'library', views: [view, view] })).toThrow('declared twice');
  });

  test('refuses to index what is no string, number or boolean', async () => {
    const view = defineView({ name: 'book', schema, indexes: { byTags: ['tags'] } });
    const store = openSqlite({ file, service: 'library', views: [view] });
    await expect(store.views.put([{ view, key: 'b1', seq: 1, doc: book }])).rejects.toThrow('"tags"');
    await store.close();
  });
});
