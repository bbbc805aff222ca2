import { type CodeCheck, invalidCode, validCode } from './check-result.ts';
import { provincePrefixes } from './province-prefixes.ts';

/**
 * Checks an administrative division code: 6 digits (province, city, county), 9 (with town) or 12 (with village).
 *
 * There is no check digit and no full table here, so it only finds codes that can not exist; whether a region of
 * that code is served is for the region registry to say. Functional areas are not divisions (domain C3).
 *
 * Source: GB/T 2260, GB/T 10114 [knowledge; domain C3].
 */
export function checkDivisionCode(text: string): CodeCheck {
  if (![6, 9, 12].includes(text.length)) {
    return invalidCode('length', '6/9/12');
  }
  if (!/^\d+$/.test(text)) {
    return invalidCode('alphabet');
  }
  return provincePrefixes.has(text.slice(0, 2)) ? validCode : invalidCode('division_unknown');
}
