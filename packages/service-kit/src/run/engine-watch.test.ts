import { AppError } from '@walking-hall/app-error';
import { expect, test } from 'vitest';
import { watchEngines } from './engine-watch.ts';

test('an engine that stops answering is away until it answers again, and each change is logged once', async () => {
  let answers = true;
  const logged: unknown[] = [];
  const log = (about: object) => logged.push(about);
  const watch = watchEngines(
    {
      library: async () => {
        if (!answers) throw new AppError('storage_unavailable');
      },
      museum: async () => {},
    },
    { everyMs: 1, logger: { warn: log, info: log } as never },
  );
  expect(watch.away()).toEqual([]);
  answers = false;
  await expect.poll(() => watch.away()).toEqual(['library']);
  await new Promise((resolve) => setTimeout(resolve, 20));
  answers = true;
  await expect.poll(() => watch.away()).toEqual([]);
  expect(logged).toMatchObject([{ engine: 'library' }, { engine: 'library' }]);
  watch.stop();
});
