import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fakeHallProgram } from './fake-hall.fixture.ts';
import { HallDidNotStart, type HallOptions, runHall } from './run-hall.ts';
import { withTemporaryFolder } from './temporary-folder.ts';

const never = new Promise<void>(() => {});

async function run(folder: string, options: Partial<HallOptions> = {}) {
  const program = await fakeHallProgram(folder);
  return runHall({
    program,
    env: process.env,
    host: '127.0.0.1',
    port: 0,
    data: folder,
    logs: 'kept',
    interrupted: never,
    ...options,
  });
}

describe('a hall that is run', () => {
  test('is given once it says that it is ready, and ends when asked to, as often as it is asked', () =>
    withTemporaryFolder(async (folder) => {
      const hall = await run(folder);
      await expect(fetch(`${hall.url}/dev/clock`)).resolves.toMatchObject({ status: 200 });
      await Promise.all([hall.stop(), hall.stop()]);
      await expect(hall.ended).resolves.toBe(0);
    }));

  test('ends when we are interrupted', () =>
    withTemporaryFolder(async (folder) => {
      let resolve = () => {};
      const promise = new Promise<void>((done) => {
        resolve = done;
      });
      const hall = await run(folder, { interrupted: promise });
      resolve();
      await expect(hall.ended).resolves.toBe(0);
    }));

  test('has the clock that it is given, never one of our own environment', () =>
    withTemporaryFolder(async (folder) => {
      const env = { ...process.env, HALL_CLOCK: '2026-01-01T00:00:00Z' };
      const clockOf = async (options: Partial<HallOptions>) => {
        const hall = await run(folder, { env, ...options });
        const body: unknown = await (await fetch(`${hall.url}/dev/clock`)).json();
        await hall.stop();
        return body;
      };
      expect(await clockOf({})).toEqual({});
      expect(await clockOf({ clock: '2026-07-17T15:30:00+08:00' })).toEqual({
        now: '2026-07-17T15:30:00+08:00',
      });
    }));

  test('that does not start says why', () =>
    withTemporaryFolder(async (folder) => {
      const starting = run(folder, { env: { ...process.env, LIBRARY_MOOD: 'closed' } });
      await expect(starting).rejects.toThrow(HallDidNotStart);
      await expect(starting).rejects.toMatchObject({
        logs: expect.stringContaining('closed for stocktaking'),
      });
    }));

  test('that can not be run at all did not start either', () =>
    withTemporaryFolder(async (folder) => {
      const program = { node: join(folder, 'no-such-node'), entry: 'hall.mjs' };
      await expect(run(folder, { program })).rejects.toThrow(HallDidNotStart);
    }));
});

test('a temporary folder is gone afterwards, also after a failure', async () => {
  let seen = '';
  const work = withTemporaryFolder(async (folder) => {
    seen = folder;
    await writeFile(join(folder, 'loan.db'), '');
    throw new Error('the shelf fell');
  });
  await expect(work).rejects.toThrow('the shelf fell');
  expect(existsSync(seen)).toBe(false);
});
