import { expect, test } from 'vitest';
import { pageParts } from './page-parts.ts';

const inValues = { value: 3, key: 'k' };
const inWithout = { value: null, key: 'k' };
const values = (after?: typeof inValues) => ({ isWithout: false, after });
const without = (after?: typeof inWithout) => ({ isWithout: true, after });
const ascending = { direction: 'ascending' } as const;
const descending = { direction: 'descending' } as const;

test.each([
  ['from the start', ascending, undefined, [without(), values()]],
  ['after one without the field', ascending, inWithout, [without(inWithout), values()]],
  ['after one with it', ascending, inValues, [values(inValues)]],
  ['backwards from the end', descending, undefined, [values(), without()]],
  ['backwards after one with it', descending, inValues, [values(inValues), without()]],
  ['backwards after one without it', descending, inWithout, [without(inWithout)]],
  ['between bounds', { ...ascending, to: 5 }, undefined, [values()]],
])('a page reads what is left, %s', (_, reading, position, parts) => {
  expect(pageParts({ orderBy: 'fine' }, reading, position)).toEqual(parts);
});

test('a page in the order of keys alone goes on after the key', () => {
  expect(pageParts({}, ascending, inWithout)).toEqual([{ isWithout: false, after: inWithout }]);
});
