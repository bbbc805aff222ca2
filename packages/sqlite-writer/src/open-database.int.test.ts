import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from './open-database.ts';

const first = 'CREATE TABLE item (id TEXT)';
const format = { name: 'test file', applicationId: 7, migrations: [first] };

describe('opening a file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'open-database-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('makes the folder, and commits to a write-ahead log that the group commit syncs', () => {
    const database = openDatabase(join(folder, 'deep', 'er', 'a.db'), format);
    expect(database.get('PRAGMA journal_mode')).toMatchObject({ journal_mode: 'wal' });
    expect(database.get('PRAGMA synchronous')).toMatchObject({ synchronous: 1 });
    database.close();
  });

  test('a folder that cannot be made is storage_unavailable, and the operator is told which', () => {
    writeFileSync(join(folder, 'file'), '');
    const open = () => openDatabase(join(folder, 'file', 'a.db'), format);
    expect(open).toThrow(expect.objectContaining({ code: 'storage_unavailable' }));
    expect(open).toThrow(
      expect.objectContaining({ privateDetail: expect.stringContaining(join(folder, 'file')) }),
    );
  });

  test('a path that is no file is storage_unavailable', () => {
    mkdirSync(join(folder, 'a.db'));
    expect(() => openDatabase(join(folder, 'a.db'), format)).toThrow('storage_unavailable');
  });

  test('a new file that could not be set up whole is removed again', () => {
    const broken = { ...format, migrations: [first, 'CREATE TABLE item (id TEXT)'] };
    expect(() => openDatabase(join(folder, 'a.db'), broken)).toThrow('already exists');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a file that is no database is refused and left as it is', () => {
    const file = join(folder, 'a.db');
    writeFileSync(file, 'my letters '.repeat(500));
    expect(() => openDatabase(file, format)).toThrow('is no test file of Walking Hall');
    expect(readFileSync(file, 'utf8')).toBe('my letters '.repeat(500));
  });

  test('a database of something else is refused', () => {
    const file = join(folder, 'a.db');
    openDatabase(file, { ...format, name: 'other', applicationId: 8 }).close();
    expect(() => openDatabase(file, format)).toThrow('is no test file of Walking Hall');
  });

  test('a file of an older version is brought up to date with its data, of a newer one refused', () => {
    const file = join(folder, 'a.db');
    const old = openDatabase(file, format);
    old.run('INSERT INTO item VALUES (?)', ['kept']);
    old.close();
    const next = { ...format, migrations: [first, 'ALTER TABLE item ADD COLUMN text TEXT'] };
    const database = openDatabase(file, next);
    expect(database.get('SELECT * FROM item')).toMatchObject({ id: 'kept', text: null });
    database.close();
    expect(() => openDatabase(file, format)).toThrow('newer version');
  });

  test('values that would abort the process are refused, and a closed database too', () => {
    const database = openDatabase(join(folder, 'a.db'), format);
    const insert = (value: unknown) => database.run('INSERT INTO item VALUES (?)', [value as string]);
    for (const bad of [undefined, true, new Uint8Array(1), {}])
      expect(() => insert(bad)).toThrow('cannot bind');
    insert('a');
    database.close();
    database.close();
    expect(() => insert('b')).toThrow('closed');
  });
});
