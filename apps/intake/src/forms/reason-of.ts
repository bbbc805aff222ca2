import type { ErrorParams } from '@walking-hall/app-error';
import { type CodeCheck, codeReason } from '@walking-hall/official-codes';

/** Why an official code is wrong, as parameters of a sentence, in both languages. */
export function reasonOf({ reason, expected }: Extract<CodeCheck, { valid: false }>): ErrorParams {
  return { reason: codeReason(reason, 'zh', expected), reasonEn: codeReason(reason, 'en', expected) };
}
