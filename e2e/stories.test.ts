import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { z } from 'zod';

const folder = fileURLToPath(new URL('../stories/', import.meta.url));
const command = fileURLToPath(new URL('../packages/cli/dist/main.js', import.meta.url));
const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();

const printed = z.object({
  passed: z.boolean(),
  bad: z.array(z.unknown()).default([]),
  stories: z
    .array(
      z.object({
        stopped: z.unknown().optional(),
        steps: z.array(z.looseObject({ call: z.string(), misses: z.array(z.unknown()) })).min(1),
      }),
    )
    .default([]),
});

test('there are stories to play', () => {
  expect(files.length).toBeGreaterThan(0);
});

test.each(files)('%s goes as it is told, step by step, on a hall of its own', async (file) => {
  const { code, stdout, stderr } = await play(file);
  expect(stdout, stderr).not.toBe('');
  const { passed, bad, stories } = printed.parse(JSON.parse(stdout));
  const missed = stories.flatMap(({ steps }) => steps).filter(({ misses }) => misses.length > 0);
  const stopped = stories.flatMap((story) => story.stopped ?? []);
  // First what tells why, then that it went well.
  expect({ bad, missed, stopped }).toEqual({ bad: [], missed: [], stopped: [] });
  expect({ passed, code, played: stories.length }).toEqual({ passed: true, code: 0, played: 1 });
});

interface Played {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function play(file: string): Promise<Played> {
  return new Promise((resolve) => {
    const env = { PATH: process.env.PATH, NO_COLOR: '1' };
    const options = { cwd: folder, env, timeout: 100_000, maxBuffer: 64 * 1024 * 1024 };
    const child = execFile(
      process.execPath,
      [command, 'play', '--json', file],
      options,
      (_error, stdout, stderr) => {
        resolve({ code: child.exitCode, stdout, stderr });
      },
    );
  });
}
