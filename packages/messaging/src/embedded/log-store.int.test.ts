import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type SqlDatabase } from '@walking-hall/sqlite-writer';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aMessage, topic } from '../testing/samples.ts';
import { logFormat } from './log-format.ts';
import { createLogStore, type LogStore } from './log-store.ts';

describe('trimming', () => {
  let folder: string;
  let database: SqlDatabase;
  let store: LogStore;
  const future = Date.now() + 3_600_000;
  const positions = () =>
    store
      .scan({ name: 'any', topics: [topic], handler: async () => {} }, 0, 100)
      .map((entry) => entry.position);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'trimming-'));
    database = openDatabase(join(folder, 'log.db'), logFormat);
    store = createLogStore(database);
    for (let n = 1; n <= 10; n++) store.append(aMessage('b1', n));
  });
  afterEach(() => {
    database.close();
    rmSync(folder, { recursive: true });
  });

  test('takes the oldest that every subscription has passed, a step at a time', () => {
    store.saveProgress('fast', 9);
    store.saveProgress('slow', 5);
    expect(store.trim(future, 3)).toBe(3);
    expect(positions()[0]).toBe(4);
    expect(store.trim(future, 3)).toBe(2);
    expect(store.trim(future, 3)).toBe(0);
    expect(positions()).toEqual([6, 7, 8, 9, 10]);
  });

  test('keeps what is not old enough, and everything while no subscription is known', () => {
    expect(store.trim(future, 100)).toBe(0);
    store.saveProgress('fast', 10);
    expect(store.trim(Date.now() - 3_600_000, 100)).toBe(0);
    expect(positions()).toHaveLength(10);
  });

  test('never gives a position away twice, though the log was emptied', () => {
    store.saveProgress('fast', 10);
    store.trim(future, 100);
    expect(positions()).toEqual([]);
    expect(store.tail()).toBe(10);
    store.append(aMessage('b1', 11));
    expect(positions()).toEqual([11]);
  });

  test('a subscription’s place never goes back', () => {
    store.saveProgress('fast', 7);
    store.saveProgress('fast', 3);
    expect(store.progress('fast')).toBe(7);
  });
});
