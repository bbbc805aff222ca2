import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readStory } from './read-story.ts';

const folder = join(import.meta.dirname, '../../../../stories');
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

test('stories ship with the hall', () => {
  expect(files).not.toEqual([]);
});

test.each(files)('%s is a good story, has the name of its id, and points editors at its schema', (file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  const read = readStory(text);
  expect(read.ok ? [] : read.problems).toEqual([]);
  expect(read.ok && `${read.value.id}.yaml`).toBe(file);
  expect(text).toContain('$schema=../packages/cli/generated/story.schema.json');
});
