import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { expectStoryToPlay, storiesFolder } from './support/play-command.ts';

const files = (await readdir(storiesFolder)).filter((name) => name.endsWith('.yaml')).sort();

test('there are stories to play', () => {
  expect(files.length).toBeGreaterThan(0);
});

test.each(files)('%s goes as it is told, step by step, on a hall of its own', (file) =>
  expectStoryToPlay(file),
);
