import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allOf, anyOf, atLeast, readSources } from './combine.ts';
import { sources } from './schema/edge.ts';

const ids = fc.array(fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/), { minLength: 1, maxLength: 6 });

describe('the word says how results combine', () => {
  test('all, one, or a number of them', () => {
    expect(readSources(allOf('a', 'b', 'c'))).toEqual({ items: ['a', 'b', 'c'], needed: 3 });
    expect(readSources(anyOf('a', 'b', 'c'))).toEqual({ items: ['a', 'b', 'c'], needed: 1 });
    expect(readSources(atLeast(2, 'a', 'b', 'c'))).toEqual({ items: ['a', 'b', 'c'], needed: 2 });
  });

  test('each word is read back as it was written, and is of the schema', () => {
    fc.assert(
      fc.property(ids, fc.integer({ min: 1, max: 6 }), (items, count) => {
        for (const [written, needed] of [
          [allOf(...items), items.length],
          [anyOf(...items), 1],
          [atLeast(count, ...items), count],
        ] as const) {
          expect(sources.parse(written)).toEqual(written);
          expect(readSources(written)).toEqual({ items, needed });
        }
      }),
    );
  });

  test('one source: every word means the same', () => {
    for (const written of [allOf('a'), anyOf('a'), atLeast(1, 'a')])
      expect(readSources(written)).toEqual({ items: ['a'], needed: 1 });
  });

  test.each([
    [allOf()],
    [anyOf()],
    [atLeast(1)],
    [atLeast(0, 'a')],
    [atLeast(1.5, 'a', 'b')],
    [{ ...allOf('a'), ...anyOf('b') }],
    [['a']],
  ])('%j is no combination', (written) => {
    expect(sources.safeParse(written).success).toBe(false);
  });
});
