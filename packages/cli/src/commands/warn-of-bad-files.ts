import type { Language } from '@walking-hall/app-error';
import type { BadFile } from '../stories/story-files.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** A line for each problem, in the form that editors jump to: `file:line:column path: sentence`. */
export function warnOfBadFiles(terminal: Terminal, bad: readonly BadFile[], language: Language): void {
  for (const { file, problems } of bad) {
    for (const { line, column, path, message } of problems) {
      terminal.warn(`${file}:${line}:${column} ${path === '' ? '' : `${path}: `}${message[language]}`);
    }
  }
}
