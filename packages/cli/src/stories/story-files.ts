import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { toEpochMs } from '@walking-hall/working-calendar';
import type { FileProblem } from '../files/file-problem.ts';
import { readText, unreadable } from '../files/read-text.ts';
import { readStory } from './read-story.ts';
import type { Story } from './story.schema.ts';

export interface BadFile {
  /** As it was named. */
  readonly file: string;
  readonly problems: readonly FileProblem[];
}

/** The stories of files, in the order named, or all that is wrong with any of them. */
export async function readStoryFiles(
  files: readonly string[],
  folder: string,
): Promise<{ readonly stories: readonly Story[]; readonly bad: readonly BadFile[] }> {
  const read = await Promise.all(
    files.map(async (file) => {
      const text = await readText(resolve(folder, file));
      return {
        file,
        ...(text === undefined ? { ok: false as const, problems: [unreadable] } : readStory(text)),
      };
    }),
  );
  return {
    stories: read.flatMap((one) => (one.ok ? [one.value] : [])),
    bad: read.flatMap((one) => (one.ok ? [] : [{ file: one.file, problems: one.problems }])),
  };
}

/** Story files of a folder, by name. */
export async function storyFilesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** In the order in which they happen, as one hall's clock can play them. */
export function inOrderOfTime(stories: readonly Story[]): readonly Story[] {
  return [...stories].sort((a, b) => toEpochMs(a.starts) - toEpochMs(b.starts));
}
