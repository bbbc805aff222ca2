import { type CodeCheck, invalidCode, validCode } from './check-result.ts';
import { idCheckDigit } from './id-check-digit.ts';
import { provincePrefixes } from './province-prefixes.ts';

/**
 * Checks a citizen identity number: division (6), birth date (8), sequence (3), check character. A lower-case x
 * passes; store `normalizeIdNumber(text)`, so that one person has one spelling.
 *
 * Only for the resident identity card: passports, foreigners' cards and the residence permits of Hong Kong, Macao
 * and Taiwan residents have rules of their own (domain C2).
 *
 * Source: GB 11643-1999 [knowledge; domain C2].
 * @param today the date in China, 'YYYY-MM-DD': a birth date after it is refused
 */
export function checkIdNumber(text: string, today: string): CodeCheck {
  if (text.length !== 18) {
    return invalidCode('length', '18');
  }
  const number = normalizeIdNumber(text);
  if (!/^\d{17}[\dX]$/.test(number)) {
    return invalidCode('alphabet');
  }
  if (!provincePrefixes.has(number.slice(0, 2))) {
    return invalidCode('division_unknown');
  }
  const birthDate = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (!isRealDate(birthDate)) {
    return invalidCode('date');
  }
  if (birthDate > today) {
    return invalidCode('future_date');
  }
  const expected = idCheckDigit(number.slice(0, 17));
  return number.charAt(17) === expected ? validCode : invalidCode('check_digit', expected);
}

/** The one spelling to store and compare: a capital X. */
export function normalizeIdNumber(text: string): string {
  return text.endsWith('x') ? `${text.slice(0, -1)}X` : text;
}

/** A day that does not exist either fails to parse or rolls over into another one, depending on the engine. */
function isRealDate(date: string): boolean {
  const parsed = new Date(date);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}
