export { bodyCheckDigit } from './body-check-digit.ts';
export { type CodeCheck, type CodeReason, codeReasons } from './check-result.ts';
export { codeReason } from './code-reason.ts';
export { checkDivisionCode } from './division-code.ts';
export { idCheckDigit } from './id-check-digit.ts';
export { checkIdNumber, normalizeIdNumber } from './id-number.ts';
export { uscCheckDigit } from './usc-check-digit.ts';
export { checkUscc } from './uscc.ts';
