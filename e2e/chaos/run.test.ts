import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const entry = fileURLToPath(new URL('./run.mjs', import.meta.url));

test.each([
  [['--minutes', '0'], '--minutes takes a whole number from 1 to 999, not "0".'],
  [['--minutes', 'two'], '--minutes takes a whole number from 1 to 999, not "two".'],
  [['--seed', '-1'], "Option '--seed' argument is ambiguous."],
  [['--seed=1.5'], '--seed takes a whole number from 0 to 999999, not "1.5".'],
  [['--hours', '1'], "Unknown option '--hours'"],
  [['5'], "Unexpected argument '5'."],
])('chaos with %s ends with 2 and says why, before anything is started', (args, line) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry, ...args], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr.startsWith(line)).toBe(true);
  expect(stderr).not.toMatch(/\n\s+at /);
});
