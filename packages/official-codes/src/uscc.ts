import { bodyCheckDigit } from './body-check-digit.ts';
import { type CodeCheck, invalidCode, validCode } from './check-result.ts';
import { provincePrefixes } from './province-prefixes.ts';
import { uscCheckDigit, usccAlphabet } from './usc-check-digit.ts';

/**
 * Checks a unified social credit code: registration authority (1), category (1), division (6), subject code (8 and
 * its own check character), check character. Capital letters only: the code is an identity, with one spelling.
 *
 * Both checks must hold. The outer one finds typing errors; the inner one also finds codes that somebody made up
 * and gave a fitting last character. The standard's worked example 91350100M000100Y43 passes both
 * (outer S = 1640, inner S = 139), so it needs no exception.
 *
 * Source: GB 32100-2015, GB 11714 [domain C1: W-USCC, knowledge].
 */
export function checkUscc(text: string): CodeCheck {
  if (text.length !== 18) {
    return invalidCode('length', '18');
  }
  if (Array.from(text).some((character) => !usccAlphabet.includes(character))) {
    return invalidCode('alphabet');
  }
  if (!isDivision(text.slice(2, 8))) {
    return invalidCode('division_unknown');
  }
  const expected = uscCheckDigit(text.slice(0, 17));
  if (text.charAt(17) !== expected) {
    return invalidCode('check_digit', expected);
  }
  const expectedInBody = bodyCheckDigit(text.slice(8, 16));
  return text.charAt(16) === expectedInBody ? validCode : invalidCode('body_check_digit', expectedInBody);
}

/** 100000 stands for the country: bodies registered by the central authorities carry it [knowledge]. */
function isDivision(sixCharacters: string): boolean {
  const isProvincial = /^\d{6}$/.test(sixCharacters) && provincePrefixes.has(sixCharacters.slice(0, 2));
  return isProvincial || sixCharacters === '100000';
}
