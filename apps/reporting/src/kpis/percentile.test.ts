import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addCounts, type Counts } from '../figures/counters.ts';
import { lengthsOf, percentile } from './percentile.ts';

const countsOf = (lengths: readonly number[]): Counts =>
  lengths.reduce<Counts>((counts, length) => addCounts(counts, { [`took:${length}`]: 1 }), {});

const days = fc.array(fc.nat(60), { minLength: 1, maxLength: 200 });

test('percentiles over counts are those over the single lengths', () => {
  fc.assert(
    fc.property(days, fc.constantFrom(0, 50, 90, 99, 100), (lengths, percent) => {
      const sorted = lengths.toSorted((a, b) => a - b);
      const rank = Math.max(1, Math.ceil((percent / 100) * sorted.length - 1e-9));
      expect(percentile(lengthsOf(countsOf(lengths), 'took'), percent)).toBe(sorted[rank - 1]);
    }),
  );
});

test('those of two periods together are those of all their lengths', () => {
  fc.assert(
    fc.property(days, days, (a, b) => {
      const together = lengthsOf(addCounts(countsOf(a), countsOf(b)), 'took');
      expect(together).toEqual(lengthsOf(countsOf([...a, ...b]), 'took'));
    }),
  );
});

test('other spans and counters are none of them, and of nothing there is no percentile', () => {
  const lengths = lengthsOf({ granted: 3, 'gross:5': 2, 'took:7': 1 }, 'took');
  expect(lengths).toEqual({ lengths: [[7, 1]], count: 1 });
  expect(percentile(lengthsOf({ granted: 3 }, 'net'), 50)).toBeUndefined();
});
