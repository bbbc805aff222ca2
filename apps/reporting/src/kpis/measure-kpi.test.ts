import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noFigures } from '../figures/figures.sums.ts';
import type { KpiDefinition } from './kpis.views.ts';
import { measureKpi, percentage } from './measure-kpi.ts';

describe('a percentage is rounded half up to one decimal', () => {
  // The first five are rows A15, A41 and A61 of the domain.
  test.each([
    [540, 600, 90],
    [539, 600, 89.8],
    [19, 20, 95],
    [46_316, 50_000, 92.6],
    [899, 1_000, 89.9],
    [1, 8, 12.5],
    [1, 16, 6.3],
    [1, 2_000, 0.1],
    [4_999, 10_000_000, 0],
    [2, 3, 66.7],
    [3, 2, 150],
    [0, 7, 0],
  ])('%i of %i is %d', (numerator, denominator, value) => {
    expect(percentage(numerator, denominator)).toBe(value);
  });

  test('it is never further from the exact share than half of a tenth, and a tie goes up', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }), (numerator, denominator) => {
        const tenths = BigInt(Math.round((percentage(numerator, denominator) ?? Number.NaN) * 10));
        const twice = 2n * 1_000n * BigInt(numerator) - 2n * tenths * BigInt(denominator);
        expect(twice >= -BigInt(denominator) && twice < BigInt(denominator)).toBe(true);
      }),
    );
  });

  test('without a basis there is no value', () => expect(percentage(0, 0)).toBeUndefined());
});

describe('a KPI measures like with like', () => {
  const sums = {
    ...noFigures(),
    received: 10,
    accepted: 8,
    itemsReceived: 30,
    itemsAccepted: 20,
    granted: 12,
    refused: 4,
    released: 9,
    onTimePromised: 15,
    onTimeStatutory: 6,
    withStatutory: 8,
  };
  const kpi = (change: Partial<KpiDefinition>): KpiDefinition => ({
    id: 'k',
    version: 1,
    name: { zh: '率', en: 'Rate' },
    numerator: 'GRANTED',
    unit: 'PERCENT',
    ...change,
  });
  test.each<[string, Partial<KpiDefinition>, object]>([
    [
      'applications with applications',
      { numerator: 'ACCEPTED', denominator: 'RECEIVED' },
      { numerator: 8, denominator: 10, value: 80 },
    ],
    [
      'items with items',
      { numerator: 'ACCEPTED', denominator: 'RECEIVED', items: ['loan'] },
      { numerator: 20, denominator: 30, value: 66.7 },
    ],
    ['decisions with items', { denominator: 'ACCEPTED' }, { numerator: 12, denominator: 20, value: 60 }],
    [
      'refusals with decisions',
      { numerator: 'REFUSED', denominator: 'DECIDED' },
      { numerator: 4, denominator: 16, value: 25 },
    ],
    [
      'releases with grants',
      { numerator: 'RELEASED', denominator: 'GRANTED' },
      { numerator: 9, denominator: 12, value: 75 },
    ],
    [
      'promises with decisions',
      { numerator: 'ON_TIME_PROMISED', denominator: 'DECIDED' },
      { numerator: 15, denominator: 16, value: 93.8 },
    ],
    [
      'the law with decisions it limits',
      { numerator: 'ON_TIME_STATUTORY', denominator: 'DECIDED' },
      { numerator: 6, denominator: 8, value: 75 },
    ],
    ['a number as it is', { numerator: 'RECEIVED', unit: 'COUNT' }, { numerator: 10, value: 10 }],
    ['a share of nothing named: no value', {}, { numerator: 12 }],
  ])('%s', (_, change, measured) => expect(measureKpi(kpi(change), sums)).toEqual(measured));
});
