import type { ErrorParams } from '@walking-hall/app-error';
import { type CodeCheck, codeReason } from '@walking-hall/official-codes';

/**
 * Why an official code is wrong, as parameters of a sentence, in both languages. Not what would be right: a number is read
 * off its document again, never made to fit.
 */
export function reasonOf({ reason }: Extract<CodeCheck, { valid: false }>): ErrorParams {
  return { reason: codeReason(reason, 'zh'), reasonEn: codeReason(reason, 'en') };
}
