import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyCheckDigit } from './body-check-digit.ts';
import { provincePrefixes } from './province-prefixes.ts';
import { uscCheckDigit, usccAlphabet } from './usc-check-digit.ts';
import { checkUscc } from './uscc.ts';

describe('known codes (domain C1)', () => {
  test.each([
    '91350100M000100Y43',
    '91330106MATEA00156',
    '92330106MATEA0023X',
    '93330106MATEA0031M',
    '91330182MAPLA00142',
    '91370671MABLD0015E',
    '91640100MANCX00186',
    '91430300MAWANY010Q',
    '91330108MATALE01XM',
    '11330106MB0T000151',
  ])('%s is valid: both its checks hold', (code) => {
    expect(checkUscc(code)).toEqual({ valid: true });
  });

  test('the subject code that GB 32100 works through passes the inner check too, so both are demanded of all', () => {
    expect(bodyCheckDigit('M000100Y')).toBe('4');
    expect(uscCheckDigit('91350100M000100Y4')).toBe('3');
  });

  test('the wrong ending that circulates for the worked example is refused, naming the right one', () => {
    expect(checkUscc('91350100M000100Y4Z')).toEqual({ valid: false, reason: 'alphabet' });
    expect(checkUscc('91350100M000100Y4Y')).toEqual({ valid: false, reason: 'check_digit', expected: '3' });
  });

  test('a body registered by the central authorities may carry 100000 as its division', () => {
    const first16 = '91100000MATEA001';
    const first17 = first16 + bodyCheckDigit(first16.slice(8));
    expect(checkUscc(first17 + uscCheckDigit(first17))).toEqual({ valid: true });
  });
});

describe('wrong codes', () => {
  test.each(['', '91330106MATEA0015', '91330106MATEA001566', ' 91330106MATEA00156'])(
    '"%s" has a wrong length',
    (text) => {
      expect(checkUscc(text)).toEqual({ valid: false, reason: 'length', expected: '18' });
    },
  );

  test.each(['91330106MATEA0015O', '91330106matea00156', '91330106MATEA001 6'])(
    '"%s" leaves the alphabet',
    (text) => {
      expect(checkUscc(text)).toEqual({ valid: false, reason: 'alphabet' });
    },
  );

  test('a division that does not exist is found before the checks are computed', () => {
    expect(checkUscc('91990106MATEA00156')).toEqual({ valid: false, reason: 'division_unknown' });
    expect(checkUscc('9133010AMATEA00156')).toEqual({ valid: false, reason: 'division_unknown' });
  });

  test('a made-up subject code is found although the last character was computed to fit', () => {
    const first17 = '91330106MATEA0016';
    expect(checkUscc(first17 + uscCheckDigit(first17))).toEqual({
      valid: false,
      reason: 'body_check_digit',
      expected: '5',
    });
  });

  test.each(['', '9133010', '91330106MATEA001I'])('a check of "%s" is a fault of use', (text) => {
    expect(() => uscCheckDigit(text)).toThrow('17 characters');
    expect(() => bodyCheckDigit(text)).toThrow('8 digits');
  });
});

describe('any code', () => {
  const characters = (count: number) =>
    fc
      .array(fc.constantFrom(...usccAlphabet), { minLength: count, maxLength: count })
      .map((all) => all.join(''));
  const validCode = fc
    .tuple(characters(2), fc.constantFrom(...provincePrefixes), fc.nat(9999), characters(8))
    .map(([kind, province, county, subject]) => {
      const first17 = `${kind}${province}${String(county).padStart(4, '0')}${subject}${bodyCheckDigit(subject)}`;
      return first17 + uscCheckDigit(first17);
    });

  test('a generated code is valid', () => {
    fc.assert(fc.property(validCode, (code) => checkUscc(code).valid));
  });

  test('changing any single character makes a valid code invalid', () => {
    const anyCharacter = fc.oneof(
      fc.constantFrom(...usccAlphabet),
      fc.string({ minLength: 1, maxLength: 1 }),
    );
    fc.assert(
      fc.property(validCode, fc.nat(17), anyCharacter, (code, position, character) => {
        fc.pre(code.charAt(position) !== character);
        return !checkUscc(code.slice(0, position) + character + code.slice(position + 1)).valid;
      }),
    );
  });
});
