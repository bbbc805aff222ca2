import type { ErrorParams } from './app-error.ts';
import { type ErrorCode, type ErrorKind, errorTable } from './error-table.ts';

export type Language = 'zh' | 'en';

/** The public sentence of a code in the reader's language, with its parameters filled in. */
export function errorSentence(code: ErrorCode, params: ErrorParams, language: Language): string {
  return errorTable[code][language].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}

export function errorKind(code: ErrorCode): ErrorKind {
  return errorTable[code].kind;
}
