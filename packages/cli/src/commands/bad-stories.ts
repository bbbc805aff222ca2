import type { Language } from '@walking-hall/app-error';
import type { BadStoryFile } from '../stories/story-files.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** A line for each problem, in the form that editors jump to: `file:line:column path: sentence`. */
export function warnOfBadStories(terminal: Terminal, bad: readonly BadStoryFile[], language: Language): void {
  for (const { file, problems } of bad) {
    for (const { line, column, path, message } of problems) {
      terminal.warn(`${file}:${line}:${column} ${path === '' ? '' : `${path}: `}${message[language]}`);
    }
  }
}
