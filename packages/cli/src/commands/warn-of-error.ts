import { type AppError, errorSentence } from '@walking-hall/app-error';
import type { Terminal } from '../terminal/terminal.ts';

/** The sentence of an error in Chinese and English, then each wrong place. */
export function warnOfError(terminal: Terminal, { code, params, issues }: AppError): void {
  terminal.warn(errorSentence(code, params, 'zh'));
  terminal.warn(errorSentence(code, params, 'en'));
  for (const { path, code: rule, params: about = {} } of issues) {
    terminal.warn(`  ${path}: ${errorSentence(rule, about, 'zh')} ${errorSentence(rule, about, 'en')}`);
  }
}
