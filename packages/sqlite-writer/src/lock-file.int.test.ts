import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockFile } from './lock-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a file is taken by one alone, until it is released', () => {
  const file = join(folder, 'hall.lock');
  const first = lockFile(file);
  expect(() => lockFile(file)).toThrow('storage_unavailable');
  first.release();
  first.release();
  const second = lockFile(file);
  second.release();
});
