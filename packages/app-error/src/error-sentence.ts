import type { ErrorParams } from './app-error.ts';
import type { ErrorKind } from './define-errors.ts';
import { type ErrorCode, errorTable } from './error-table.ts';

export type Language = 'zh' | 'en';

/**
 * The public sentence of a code in the reader's language, with its parameters filled in. A parameter that is itself a
 * word of a language comes twice: `item` and, for English, `itemEn`.
 */
export function errorSentence(code: ErrorCode, params: ErrorParams, language: Language): string {
  return errorTable[code][language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const word = language === 'en' ? (params[`${name}En`] ?? params[name]) : params[name];
    return String(word ?? '');
  });
}

export function errorKind(code: ErrorCode): ErrorKind {
  return errorTable[code].kind;
}
