import { expect, test } from 'vitest';
import { checkDivisionCode } from './division-code.ts';

/** Demo nodes of domain C3. */
const demoNodes = [
  ...['330000', '330100', '330106', '330108', '330182', '430300', '150200', '640100', '370900'],
  ...['320583', '370600', '420105', '320115', '320902'],
];

test.each(demoNodes)('the division %s is valid as 6, 9 and 12 digits', (code) => {
  for (const tail of ['', '001', '001003']) {
    expect(checkDivisionCode(code + tail)).toEqual({ valid: true });
  }
});

test('a retired county code is still valid', () => {
  // 330103 下城区, dissolved in 2021.
  expect(checkDivisionCode('330103')).toEqual({ valid: true });
});

test.each(['', '33', '33010', '3301060', '3301060010', '3301060010010'])(
  '"%s" has a wrong length',
  (text) => {
    expect(checkDivisionCode(text)).toEqual({ valid: false, reason: 'length', expected: '6/9/12' });
  },
);

test.each(['33010A', '33 106', '３３０１０６', '-30106'])('"%s" is not all digits', (text) => {
  expect(checkDivisionCode(text)).toEqual({ valid: false, reason: 'alphabet' });
});

test.each(['000000', '160000', '380106', '990000'])('%s is in no known province', (text) => {
  expect(checkDivisionCode(text)).toEqual({ valid: false, reason: 'division_unknown' });
});
