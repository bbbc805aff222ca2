import type { KpiTarget } from '@walking-hall/bundle-sdk';
import { describe, expect, test } from 'vitest';
import { changeOf, meetsTarget } from './judge-kpi.ts';
import type { KpiDefinition } from './kpi-definition.ts';

const kpi = (change: Partial<KpiDefinition>): KpiDefinition => ({
  id: 'k',
  version: 1,
  name: { zh: '率', en: 'Rate' },
  numerator: 'GRANTED',
  denominator: 'DECIDED',
  unit: 'PERCENT',
  ...change,
});
const count = (target?: KpiTarget) =>
  kpi({ numerator: 'SESSIONS', denominator: undefined, unit: 'COUNT', ...(target && { target }) });
const year = { from: '2026-01-01', to: '2026-12-31' };

describe('a target is met', () => {
  const share = (numerator: number, denominator: number) => ({ numerator, denominator, value: 90 });
  const number = (value: number) => ({ numerator: value, value });

  test('at least: at it and above, by the numbers and not by their rounding', () => {
    const definition = kpi({ target: { value: 90, origin: 'source' } });
    expect(meetsTarget(definition, share(540, 600), year)).toBe(true);
    expect(meetsTarget(definition, share(539, 600), year)).toBe(false);
    expect(meetsTarget(definition, share(89_999, 100_000), year)).toBe(false);
  });

  test.each<[KpiTarget['is'], boolean[]]>([
    [undefined, [false, true, true]],
    ['AT_LEAST', [false, true, true]],
    ['MORE_THAN', [false, false, true]],
    ['AT_MOST', [true, true, false]],
    ['LESS_THAN', [true, false, false]],
  ])('%s 100: 99, 100, 101', (is, met) => {
    const definition = count({ value: 100, origin: 'design', ...(is && { is }) });
    expect([99, 100, 101].map((value) => meetsTarget(definition, number(value), year))).toEqual(met);
  });

  test('a yearly one over a year that began, and over no other period', () => {
    const definition = count({ value: 100, is: 'MORE_THAN', per: 'YEAR', origin: 'source' });
    expect(meetsTarget(definition, number(101), year)).toBe(true);
    expect(meetsTarget(definition, number(23), { from: '2026-01-01', to: '2026-07-17' })).toBe(false);
    expect(meetsTarget(definition, number(101), { from: '2026-02-01', to: '2026-12-31' })).toBeUndefined();
    expect(meetsTarget(definition, number(101), { from: '2026-01-01', to: '2027-01-01' })).toBeUndefined();
  });

  test('or nothing can be said, without a target or a basis', () => {
    expect(meetsTarget(kpi({}), share(1, 2), year)).toBeUndefined();
    const definition = kpi({ target: { value: 90, origin: 'source' } });
    expect(meetsTarget(definition, { numerator: 0, denominator: 0 }, year)).toBeUndefined();
  });
});

describe('a change', () => {
  test('of a count is in percent of what it was', () => {
    const [then, now] = [2_500, 1_539].map((value) => ({ numerator: value, value }));
    if (!then || !now) throw new Error('there are two');
    expect(changeOf(count(), then, now)).toEqual({ value: -38.44, unit: 'PERCENT' });
    expect(changeOf(count(), { numerator: 0, value: 0 }, now)).toBeUndefined();
  });

  test.each([
    [10, 7],
    [20, 14],
  ])('of a median from %i to %i days is 30 %% less', (was, is) => {
    const definition = kpi({
      numerator: 'WORKING_DAYS',
      denominator: undefined,
      statistic: 'MEDIAN',
      unit: 'WORKING_DAY',
    });
    const of = (value: number) => ({ numerator: value, denominator: 50, value });
    expect(changeOf(definition, of(was), of(is))).toEqual({ value: -30, unit: 'PERCENT' });
  });

  test('of a percentage is in points, from the numbers and not from their rounding', () => {
    const of = (numerator: number, denominator: number, value: number) => ({ numerator, denominator, value });
    expect(changeOf(kpi({}), of(1, 3, 33.3), of(1, 2, 50))).toEqual({ value: 16.67, unit: 'POINT' });
    expect(changeOf(kpi({}), { numerator: 0, denominator: 0 }, of(1, 2, 50))).toBeUndefined();
  });
});
