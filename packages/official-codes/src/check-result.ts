/** Why a code is wrong. Stable: clients and tests branch on these words; `codeReason` turns them into a sentence. */
export const codeReasons = [
  'length',
  'alphabet',
  'division_unknown',
  'date',
  'future_date',
  'check_digit',
  'body_check_digit',
] as const;
export type CodeReason = (typeof codeReasons)[number];

/**
 * What a check found. A wrong code is an answer, not an error, so nothing here throws on user input.
 * `expected` is what should have stood there: a check character, or the allowed number of characters.
 */
export type CodeCheck =
  | { readonly valid: true }
  | { readonly valid: false; readonly reason: CodeReason; readonly expected?: string };

export const validCode: CodeCheck = { valid: true };

export function invalidCode(reason: CodeReason, expected?: string): CodeCheck {
  return expected === undefined ? { valid: false, reason } : { valid: false, reason, expected };
}
