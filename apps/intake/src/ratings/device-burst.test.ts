import { toInstant } from '@walking-hall/working-calendar';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { burstSize, burstsAround, type TimedRating } from './device-burst.ts';

const startMs = Date.parse('2026-07-17T10:00:00+08:00');
const at = (seconds: number, name: string): TimedRating => ({
  rating: name,
  givenAt: toInstant(startMs + seconds * 1000),
});
/** As the store finds them: the nearest first, no more than could be part of one burst. */
function around(index: number, ratings: readonly TimedRating[]): readonly string[] {
  const one = ratings[index];
  if (!one) throw new Error('no such rating');
  const before = ratings
    .slice(0, index)
    .toReversed()
    .slice(0, burstSize - 1);
  const after = ratings.slice(index + 1, index + burstSize);
  return burstsAround(one, before, after);
}
const every = (seconds: number, count: number) =>
  Array.from({ length: count }, (_, index) => at(index * seconds, `r${index}`));

describe('a burst on a device', () => {
  test('is 30 within five minutes, all of which are found by each of them', () => {
    const ratings = every(10, 30);
    for (const index of ratings.keys()) expect(around(index, ratings)).toHaveLength(30);
  });

  test('is not 29', () => {
    const ratings = every(10, 29);
    for (const index of ratings.keys()) expect(around(index, ratings)).toEqual([]);
  });

  test('lasts five minutes at the most, to the millisecond', () => {
    const [first, ...others] = every(10, 29);
    const last = (ms: number) => ({ rating: 'last', givenAt: toInstant(startMs + 300_000 + ms) });
    expect(around(29, [...(first ? [first] : []), ...others, last(0)])).toHaveLength(30);
    expect(around(29, [...(first ? [first] : []), ...others, last(1)])).toEqual([]);
  });
});

test('whoever is looked at, in whatever order, exactly the ratings of some burst are found', () => {
  // Thirty of these in a row last about five minutes, so that about as many bursts come up as near misses.
  const gap = fc.oneof(
    { weight: 40, arbitrary: fc.integer({ min: 0, max: 20 }) },
    { weight: 1, arbitrary: fc.constant(400) },
  );
  fc.assert(
    fc.property(fc.array(gap, { minLength: 25, maxLength: 90 }), (gaps) => {
      const seconds = gaps.map((_, index) => gaps.slice(0, index).reduce((sum, one) => sum + one, 0));
      const ratings = seconds.map((second, index) => at(second, `r${index}`));
      const found = new Set(ratings.flatMap((_, index) => around(index, ratings)));
      expect(found).toEqual(inSomeBurst(ratings));
    }),
  );
});

/** Every 30 in a row, one after the other. */
function inSomeBurst(ratings: readonly TimedRating[]): Set<string> {
  const names = new Set<string>();
  ratings.forEach((first, index) => {
    const burst = ratings.slice(index, index + 30);
    const last = burst[29];
    if (last && Date.parse(last.givenAt) - Date.parse(first.givenAt) <= 300_000)
      for (const { rating } of burst) names.add(rating);
  });
  return names;
}
