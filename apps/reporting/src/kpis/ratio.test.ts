import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compared, rounded } from './ratio.ts';

const percentage = (numerator: number, denominator: number, decimals = 1) =>
  rounded({ numerator, denominator }, 100, decimals);

describe('a ratio is rounded half away from zero', () => {
  // Rows A15, A34, A41, A43, A46, A61 and A77 of the domain among them.
  test.each([
    [540, 600, 1, 90],
    [539, 600, 1, 89.8],
    [19, 20, 1, 95],
    [12_000, 12_166, 1, 98.6],
    [46_316, 50_000, 1, 92.6],
    [899, 1_000, 1, 89.9],
    [1_539 - 2_500, 2_500, 2, -38.44],
    [6 - 15, 15, 0, -60],
    [1, 8, 1, 12.5],
    [1, 16, 1, 6.3],
    [-1, 16, 1, -6.3],
    [1, 2_000, 1, 0.1],
    [4_999, 10_000_000, 1, 0],
    [-4_999, 10_000_000, 1, 0],
    [2, 3, 1, 66.7],
    [3, 2, 0, 150],
    [0, 7, 1, 0],
  ])('%i of %i to %i decimals is %d', (numerator, denominator, decimals, value) => {
    expect(percentage(numerator, denominator, decimals)).toBe(value);
  });

  test('it is never further from the exact share than half of a unit, and a tie goes away from zero', () => {
    const number = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(number, fc.integer({ min: 1, max: 1_000_000 }), (numerator, denominator) => {
        const tenths = BigInt(Math.round((percentage(numerator, denominator) ?? Number.NaN) * 10));
        const twice = 2n * 1_000n * BigInt(numerator) - 2n * tenths * BigInt(denominator);
        const away = numerator < 0 ? -twice : twice;
        expect(away >= -BigInt(denominator) && away < BigInt(denominator)).toBe(true);
      }),
    );
  });

  test('without a basis there is no value', () => expect(percentage(0, 0)).toBeUndefined());
});

test.each([
  [900, 1_000, 90, 0],
  [899_999, 1_000_000, 90, -1],
  [900_001, 1_000_000, 90, 1],
  [923, 1_000, 92.3, 0],
])('%i of %i compared with %d %%: %i', (numerator, denominator, value, side) => {
  expect(compared({ numerator, denominator }, 100, value)).toBe(side);
});
