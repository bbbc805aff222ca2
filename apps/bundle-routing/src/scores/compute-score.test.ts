import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSetProblems } from '../indicator-sets/find-set-problems.ts';
import { set, setContent, values } from '../testing/library-scores.ts';
import { computeScore, findValueProblems } from './compute-score.ts';

test('a score is what the values earn by the weights of the stage, with classes, tier and the weakest', () => {
  expect(computeScore(set, 'GROWN', values)).toMatchObject({
    score: 76,
    tier: { id: 'B' },
    classes: [
      { id: 'CRAFT', points: 44, outOf: 50 },
      { id: 'TRADE', points: 32, outOf: 50 },
    ],
    indicators: [
      { id: 'paper', value: 10, points: 20, outOf: 20 },
      { id: 'ink', points: 24 },
      { id: 'sales', points: 30 },
      { id: 'staff', points: 2 },
    ],
    weakest: [
      { id: 'staff', points: 2, outOf: 10, advice: { en: 'Do more of staff' } },
      { id: 'sales' },
      { id: 'ink' },
    ],
  });
});

test('another stage weighs the same values otherwise; what has no weight there is no weakness', () => {
  const young = computeScore(set, 'YOUNG', values);
  expect([young.score, young.tier.id]).toEqual([89, 'A']);
  expect(young.weakest.map(({ id }) => id)).toEqual(['sales', 'ink']);
});

test('more than full marks is full marks', () => {
  expect(computeScore(set, 'GROWN', { paper: 1_000, ink: 1_000, sales: 1_000, staff: 1_000 })).toMatchObject({
    score: 100,
    tier: { id: 'A' },
    weakest: [],
  });
});

test('whatever the values: the parts add up to the whole, which lies between 0 and 100', () => {
  const value = fc.double({ min: 0, max: 20, noNaN: true });
  fc.assert(
    fc.property(
      fc.record({ paper: value, ink: value, sales: value, staff: value }),
      fc.constantFrom('YOUNG', 'GROWN'),
      (given, stage) => {
        const { score, classes, indicators, weakest } = computeScore(set, stage, given);
        const tenths = (parts: readonly { points: number }[]) =>
          parts.reduce((sum, { points }) => sum + Math.round(points * 10), 0);
        expect(tenths(indicators)).toBe(Math.round(score * 10));
        expect(tenths(classes)).toBe(Math.round(score * 10));
        expect(score).toBeLessThanOrEqual(100);
        for (const { points, outOf } of weakest) expect(points).toBeLessThan(outOf);
      },
    ),
  );
});

test('every value that is missing or unknown is named, and a stage that the set does not have', () => {
  const { staff: _, ...rest } = values;
  expect(findValueProblems(set, 'OLD', { ...rest, fame: 1 })).toMatchObject([
    { path: 'body.stage', code: 'field_choice' },
    { path: 'body.values.staff', code: 'field_required' },
    { path: 'body.values.fame', code: 'field_unknown' },
  ]);
  expect(findValueProblems(set, 'YOUNG', values)).toEqual([]);
});

test('a set whose weights do not add up to 100 in every stage is none, and every fault is named', () => {
  expect(findSetProblems(setContent)).toEqual([]);
  const [first, ...rest] = setContent.indicators;
  if (!first) throw new Error('the set has indicators');
  const wrong = {
    ...setContent,
    indicators: [{ ...first, class: 'ART', weights: { YOUNG: 49, OLD: 20 } }, ...rest, ...rest.slice(0, 1)],
    tiers: setContent.tiers.filter(({ from }) => from > 0),
  };
  expect(findSetProblems(wrong).map(({ path, code }) => `${path} ${code}`)).toEqual([
    'body.indicators[4].id field_repeated',
    'body.indicators[0].class field_choice',
    'body.indicators[0].weights.GROWN field_required',
    'body.indicators[0].weights.OLD field_unknown',
    'body.stages[0] field_sum',
    'body.stages[1] field_sum',
    'body.tiers field_range',
  ]);
});
