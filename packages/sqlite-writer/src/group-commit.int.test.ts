import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createGroupCommit, type GroupCommit } from './group-commit.ts';
import { openDatabase } from './open-database.ts';
import type { SqlDatabase } from './sql-database.ts';

const format = {
  name: 'test file',
  applicationId: 7,
  migrations: [
    `CREATE TABLE item (id TEXT PRIMARY KEY, text TEXT);
     CREATE TABLE child (item TEXT REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED)`,
  ],
};

describe('group commit', () => {
  let folder: string;
  let database: SqlDatabase;
  let writer: GroupCommit;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'group-commit-'));
    database = openDatabase(join(folder, 'a.db'), format);
    writer = createGroupCommit(database);
  });
  afterEach(() => {
    database.close();
    rmSync(folder, { recursive: true });
  });

  const insert = (id: string, text = '') => {
    database.run('INSERT INTO item (id, text) VALUES (?, ?)', [id, text]);
    return id;
  };
  const ids = () => database.all<{ id: string }>('SELECT id FROM item ORDER BY id').map((row) => row.id);

  test('resolves with the results of the jobs after they are committed', async () => {
    const results = await Promise.all(['a', 'b', 'c'].map((id) => writer.write(() => insert(id))));
    expect(results).toEqual(['a', 'b', 'c']);
    expect(ids()).toEqual(['a', 'b', 'c']);
    expect(database.inTransaction).toBe(false);
  });

  test('undoes a throwing job alone, with everything that it wrote', async () => {
    const outcomes = await Promise.allSettled([
      writer.write(() => insert('a')),
      writer.write(() => {
        insert('half');
        throw new Error('mine alone');
      }),
      writer.write(() => insert('a')),
      writer.write(() => insert('b')),
    ]);
    expect(outcomes.map((outcome) => outcome.status)).toEqual([
      'fulfilled',
      'rejected',
      'rejected',
      'fulfilled',
    ]);
    expect(outcomes[1]).toMatchObject({ reason: { message: 'mine alone' } });
    expect(outcomes[2]).toMatchObject({ reason: { code: 'SQLITE_CONSTRAINT_PRIMARYKEY' } });
    expect(ids()).toEqual(['a', 'b']);
  });

  test('a full disk fails every job of the transaction as storage_unavailable and writes none, then it goes on', async () => {
    const pages = database.get<{ page_count: number }>('PRAGMA page_count')?.page_count ?? 0;
    database.exec(`PRAGMA max_page_count = ${pages}`);
    const full = await Promise.allSettled([
      writer.write(() => insert('a')),
      writer.write(() => {
        throw new Error('would have failed alone');
      }),
      writer.write(() => insert('b', 'x'.repeat(1_000_000))),
      writer.write(() => insert('c')),
    ]);
    for (const outcome of full) {
      expect(outcome).toMatchObject({
        status: 'rejected',
        reason: { code: 'storage_unavailable', cause: { code: 'SQLITE_FULL' } },
      });
    }
    expect(ids()).toEqual([]);

    database.exec('PRAGMA max_page_count = 1000000');
    await expect(writer.write(() => insert('d'))).resolves.toBe('d');
  });

  test('a COMMIT that fails fails every job and writes none', async () => {
    const outcomes = await Promise.allSettled([
      writer.write(() => insert('a')),
      writer.write(() => database.run('INSERT INTO child (item) VALUES (?)', ['missing'])),
    ]);
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ reason: { code: 'storage_unavailable' } });
    expect(ids()).toEqual([]);
  });

  test('commits more jobs than one transaction takes, in the order of the calls', async () => {
    const order: number[] = [];
    await Promise.all(Array.from({ length: 2_500 }, (_, n) => writer.write(() => order.push(n))));
    expect(order).toEqual(Array.from({ length: 2_500 }, (_, n) => n));
  });

  describe('a commit is acknowledged once it is synced', () => {
    /** The real database, with syncs that end when the test says so. */
    const held = () => {
      const ends: ((error?: Error) => void)[] = [];
      const sync = () =>
        new Promise<void>((resolve, reject) => {
          ends.push((error) => (error ? reject(error) : resolve()));
        });
      return { ends, writer: createGroupCommit(Object.create(database, { sync: { value: sync } })) };
    };
    const turn = () => new Promise((resolve) => setImmediate(resolve));

    test('and not before', async () => {
      const { ends, writer: slow } = held();
      let told = false;
      const write = slow
        .write(() => insert('a'))
        .then(() => {
          told = true;
        });
      await turn();
      await turn();
      expect([ids(), told]).toEqual([['a'], false]);
      ends[0]?.();
      await write;
      expect(told).toBe(true);
    });

    test('whatever was committed during a sync shares the next one', async () => {
      const { ends, writer: slow } = held();
      const writes = [slow.write(() => insert('a'))];
      await turn();
      for (const id of ['b', 'c', 'd']) {
        writes.push(slow.write(() => insert(id)));
        await turn();
      }
      expect([ids(), ends.length]).toEqual([['a', 'b', 'c', 'd'], 1]);
      ends[0]?.();
      await turn();
      ends[1]?.();
      await expect(Promise.all(writes)).resolves.toEqual(['a', 'b', 'c', 'd']);
      expect(ends).toHaveLength(2);
    });

    test('a sync that fails is told to all who waited, and nothing is acknowledged any more', async () => {
      const { ends, writer: slow } = held();
      const writes = [slow.write(() => insert('a')), slow.write(() => insert('b'))];
      const settled = Promise.allSettled(writes);
      await turn();
      ends[0]?.(new Error('EIO'));
      for (const outcome of await settled)
        expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'storage_unavailable' } });
      await expect(slow.write(() => insert('c'))).rejects.toMatchObject({ code: 'storage_unavailable' });
    });
  });

  test('close commits what waits and refuses what comes later', async () => {
    const before = writer.write(() => insert('a'));
    writer.close();
    expect(ids()).toEqual(['a']);
    await expect(before).resolves.toBe('a');
    await expect(writer.write(() => insert('b'))).rejects.toMatchObject({ code: 'shutting_down' });
  });
});
