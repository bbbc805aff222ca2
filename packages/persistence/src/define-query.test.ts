import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { defineView } from './define-view.ts';

const loans = defineView({
  name: 'loan',
  schema: z.object({ reader: z.string(), book: z.string(), dueOn: z.string() }),
  indexes: { long: ['reader', 'book', 'dueOn'], byReader: ['reader', 'dueOn'], byReaderAlone: ['reader'] },
});

const onlyLong = defineView({ ...loans, indexes: { long: ['reader', 'book', 'dueOn'] } });

describe('a query', () => {
  test.each([
    [
      'fixed fields in any order, then the ordered one',
      { equals: ['book', 'reader'], orderBy: 'dueOn' },
      'long',
    ],
    ['the tightest index that covers it', { equals: ['reader'] }, 'byReaderAlone'],
    ['the ordered field right behind the fixed ones', { equals: ['reader'], orderBy: 'dueOn' }, 'byReader'],
    ['an order alone', { orderBy: 'reader' }, 'byReaderAlone'],
  ] as const)('takes %s', (_, options, index) => {
    expect(defineQuery(loans, options).index).toBe(index);
  });

  test.each([
    ['fixes a field that no index begins with', { equals: ['book'] }],
    ['leaves a gap in the index', { equals: ['reader'], orderBy: 'dueOn' }],
    ['orders by a field that does not follow', { equals: ['dueOn'], orderBy: 'reader' }],
  ] as const)('that %s is refused when it is declared', (_, options) => {
    expect(() => defineQuery(onlyLong, options)).toThrow('no index of view "loan" covers');
  });
});
