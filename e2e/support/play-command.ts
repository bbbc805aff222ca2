import { execFile } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { z } from 'zod';

/** Where the stories lie that ship with the hall. */
export const storiesFolder = fileURLToPath(new URL('../../stories/', import.meta.url));
const command = fileURLToPath(new URL('../../packages/cli/dist/main.js', import.meta.url));

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

/** Plays a story with `hall play`, on a hall of its own or on the one named, and expects it to go as it is told. */
export async function expectStoryToPlay(file: string, url?: string): Promise<void> {
  const { code, stdout, stderr } = await play(file, url);
  expect(stdout, stderr).not.toBe('');
  const { passed, bad, stories } = printed.parse(JSON.parse(stdout));
  const missed = stories.flatMap(({ steps }) => steps).filter(({ misses }) => misses.length > 0);
  const stopped = stories.flatMap((story) => story.stopped ?? []);
  // First what tells why, then that it went well.
  expect({ bad, missed, stopped }).toEqual({ bad: [], missed: [], stopped: [] });
  expect({ passed, code, played: stories.length }).toEqual({ passed: true, code: 0, played: 1 });
}

interface Played {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function play(file: string, url: string | undefined): Promise<Played> {
  return new Promise((resolve) => {
    const env = { PATH: process.env.PATH, NO_COLOR: '1' };
    const options = { cwd: storiesFolder, env, timeout: 400_000, maxBuffer: 64 * 1024 * 1024 };
    const args = [command, 'play', '--json', ...(url === undefined ? [] : ['--url', url]), file];
    const child = execFile(process.execPath, args, options, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode, stdout, stderr });
    });
  });
}
