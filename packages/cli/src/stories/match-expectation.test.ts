import { describe, expect, test } from 'vitest';
import { matchExpectation } from './match-expectation.ts';

const slip = {
  slip: 'S-7',
  status: 'LENT',
  books: [
    { title: 'Botany', due: '2026-07-20', copies: 1 },
    { title: 'Tides', due: '2026-07-21', copies: 2 },
  ],
  'reader.kind': 'PERSON',
};
const misses = (expected: unknown) => matchExpectation(expected, slip, 'body');

describe('objects', () => {
  test('more than is expected is welcome', () => {
    expect(misses({ status: 'LENT' })).toEqual([]);
  });

  test('every wrong place is told with what was expected and what is there', () => {
    expect(misses({ status: 'RETURNED', shelf: 3, 'reader.kind': 'FIRM' })).toEqual([
      { path: 'body.status', expected: 'RETURNED', actual: 'LENT' },
      { path: 'body.shelf', expected: 3 },
      { path: 'body["reader.kind"]', expected: 'FIRM', actual: 'PERSON' },
    ]);
  });

  test('an object is not a list, nor nothing', () => {
    expect(matchExpectation({ a: 1 }, [], 'body')).toHaveLength(1);
    expect(matchExpectation({ a: 1 }, undefined, 'body')).toEqual([{ path: 'body', expected: { a: 1 } }]);
  });

  test('what every object inherits is not an answer', () => {
    expect(misses({ toString: { $absent: true } })).toEqual([]);
  });
});

describe('lists', () => {
  test('contain, in any order', () => {
    expect(misses({ books: [{ title: 'Tides' }, { title: 'Botany' }] })).toEqual([]);
  });

  test('the element that was meant is compared, where one comes close', () => {
    expect(misses({ books: [{ title: 'Tides', copies: 3 }] })).toEqual([
      { path: 'body.books[1].copies', expected: 3, actual: 2 },
    ]);
  });

  test('otherwise the whole list is shown', () => {
    expect(misses({ books: [{ title: 'Opera' }] })).toEqual([
      { path: 'body.books', expected: { title: 'Opera' }, actual: slip.books },
    ]);
  });

  test('an empty list is contained in every list and in nothing else', () => {
    expect(misses({ books: [] })).toEqual([]);
    expect(misses({ status: [] })).toHaveLength(1);
  });
});

describe('operators', () => {
  test.each([
    [{ books: { $length: 2 } }, true],
    [{ books: { $length: 3 } }, false],
    [{ books: { $exactly: [{ title: 'Botany' }, { title: 'Tides' }] } }, true],
    [{ books: { $exactly: [{ title: 'Tides' }, { title: 'Botany' }] } }, false],
    [{ books: { $exactly: [{ title: 'Botany' }] } }, false],
    [{ books: { $count: { of: { copies: { $gte: 1 } }, is: 2 } } }, true],
    [{ books: { $count: { of: { title: 'Opera' }, is: 0 } } }, true],
    [{ books: { $count: { of: { title: 'Tides' }, is: 2 } } }, false],
    [{ slip: { $matches: '^S-\\d$' } }, true],
    [{ slip: { $matches: '^T' } }, false],
    [{ books: [{ due: { $gte: '2026-07-21', $lte: '2026-07-21' } }] }, true],
    [{ books: [{ due: { $gte: '2026-08-01' } }] }, false],
    [{ slip: { $gte: 1 } }, false],
    [{ shelf: { $absent: true } }, true],
    [{ slip: { $absent: true } }, false],
  ])('%j holds: %s', (expected, holds) => {
    expect(misses(expected).length === 0).toBe(holds);
  });

  test('an unknown operator is a fault of the story, not a value', () => {
    expect(() => misses({ slip: { $like: 'S' } })).toThrow();
  });
});

test('a moment is the same however it is written', () => {
  const moment = '2026-07-17T16:00:00+08:00';
  expect(matchExpectation(moment, '2026-07-17T16:00:00.000+08:00', 'at')).toEqual([]);
  expect(matchExpectation(moment, '2026-07-17T08:00:00Z', 'at')).toEqual([]);
  expect(matchExpectation(moment, '2026-07-17T16:00:00.001+08:00', 'at')).toHaveLength(1);
  expect(matchExpectation('2026-07-17', '2026-07-17T00:00:00Z', 'at')).toHaveLength(1);
});
