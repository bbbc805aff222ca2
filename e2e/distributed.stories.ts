import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, inject, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { startDistributedHall } from './support/distributed-hall.ts';
import { expectStoryToPlay, storiesFolder } from './support/play-command.ts';

// `pnpm stories:distributed`: the stories that ship with the hall, each on two instances of each service.
const { brokers, how: kafka } = inject('kafka');
const { url: mongoUrl, how: mongo } = inject('mongo');
const files = (await readdir(storiesFolder)).filter((name) => name.endsWith('.yaml')).sort();
const beginning = z.looseObject({ starts: z.string() });

describe.skipIf(!brokers || !mongoUrl)(`on Kafka ${kafka} and MongoDB ${mongo}`, () => {
  test.each(files)('%s goes as it is told, step by step', async (file) => {
    const { starts } = beginning.parse(parse(await readFile(join(storiesFolder, file), 'utf8')));
    await using hall = await startDistributedHall({
      ...{ brokers: brokers ?? [], mongoUrl: mongoUrl ?? '', instances: 2, starts },
    });
    await expectStoryToPlay(file, hall.url);
  });
});
