import { readFile } from 'node:fs/promises';
import type { FileProblem } from './file-problem.ts';

/** The text of a file; undefined where it can not be read, for whatever reason: whoever named it is told just that. */
export async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}

export const unreadable: FileProblem = {
  line: 1,
  column: 1,
  path: '',
  message: { zh: '文件无法读取。', en: 'The file can not be read.' },
};
