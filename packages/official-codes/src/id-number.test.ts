import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idCheckDigit } from './id-check-digit.ts';
import { checkIdNumber, normalizeIdNumber } from './id-number.ts';
import { provincePrefixes } from './province-prefixes.ts';

const today = '2026-07-17';

describe('known numbers (domain C2)', () => {
  test.each([
    '11010519491231002X',
    '440524188001010014',
    '330106189001010019',
    '330182189002020020',
    '420105189004040040',
  ])('%s is valid', (number) => {
    expect(checkIdNumber(number, today)).toEqual({ valid: true });
  });

  test('a lower-case x passes and is stored as a capital', () => {
    expect(checkIdNumber('11010519491231002x', today)).toEqual({ valid: true });
    expect(normalizeIdNumber('11010519491231002x')).toBe('11010519491231002X');
    expect(normalizeIdNumber('440524188001010014')).toBe('440524188001010014');
  });
});

describe('wrong numbers', () => {
  test.each(['', '330106900101001', '33010618900101001', '3301061890010100190'])(
    '"%s" has a wrong length',
    (text) => {
      expect(checkIdNumber(text, today)).toEqual({ valid: false, reason: 'length', expected: '18' });
    },
  );

  test.each(['33010618900101001A', '3301061890010100X9', '330106 89001010019'])(
    '"%s" has a character out of place',
    (text) => {
      expect(checkIdNumber(text, today)).toEqual({ valid: false, reason: 'alphabet' });
    },
  );

  test('a province that does not exist is found', () => {
    expect(checkIdNumber('990106189001010019', today)).toEqual({ valid: false, reason: 'division_unknown' });
  });

  test.each(['18900230', '18901301', '18900100', '19000229'])('the birth date %s does not exist', (date) => {
    expect(checkIdNumber(`330106${date}0019`, today)).toEqual({ valid: false, reason: 'date' });
  });

  test('29 February exists in a leap year', () => {
    expect(checkIdNumber(complete('33010618960229001'), today)).toEqual({ valid: true });
  });

  test('who is born today may apply, who is born tomorrow may not', () => {
    expect(checkIdNumber(complete('33010620260717001'), today)).toEqual({ valid: true });
    expect(checkIdNumber(complete('33010620260718001'), today)).toEqual({
      valid: false,
      reason: 'future_date',
    });
  });

  test('a wrong check character is refused, naming the right one', () => {
    expect(checkIdNumber('330106189001010018', today)).toEqual({
      valid: false,
      reason: 'check_digit',
      expected: '9',
    });
  });

  test('a check of anything but 17 digits is a fault of use, and the digits stay out of the message', () => {
    expect(() => idCheckDigit('3301061890010100')).toThrow(/^an identity number needs 17 digits/);
  });
});

describe('any number', () => {
  const validNumber = fc
    .tuple(
      fc.constantFrom(...provincePrefixes),
      fc.nat(9999),
      fc.date({ min: new Date('1850-01-01'), max: new Date('1899-12-31'), noInvalidDate: true }),
      fc.nat(999),
    )
    .map(([province, county, birth, sequence]) => {
      const birthDate = birth.toISOString().slice(0, 10).replaceAll('-', '');
      return complete(`${province}${digits(county, 4)}${birthDate}${digits(sequence, 3)}`);
    });

  test('a generated number is valid', () => {
    fc.assert(fc.property(validNumber, (number) => checkIdNumber(number, today).valid));
  });

  test('changing any single character makes a valid number invalid', () => {
    const anyCharacter = fc.oneof(
      fc.constantFrom(...'0123456789X'),
      fc.string({ minLength: 1, maxLength: 1 }),
    );
    fc.assert(
      fc.property(validNumber, fc.nat(17), anyCharacter, (number, position, character) => {
        fc.pre(number.charAt(position) !== character.toUpperCase());
        return !checkIdNumber(number.slice(0, position) + character + number.slice(position + 1), today)
          .valid;
      }),
    );
  });
});

function complete(first17: string): string {
  return first17 + idCheckDigit(first17);
}

function digits(value: number, count: number): string {
  return String(value).padStart(count, '0');
}
