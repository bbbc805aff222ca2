import { describe, expect, test } from 'vitest';
import { byPrecision, expressPath } from './route-path.ts';

test('an OpenAPI path becomes an Express path', () => {
  expect(expressPath('/books/{isbn}/loans/{loanId}')).toBe('/books/:isbn/loans/:loanId');
  expect(expressPath('/books')).toBe('/books');
});

describe('the order of paths', () => {
  test('puts a fixed part before a parameter, at the first difference', () => {
    const paths = [
      '/{any}/loans',
      '/books/{isbn}',
      '/books/{isbn}/{part}',
      '/books/{isbn}/loans',
      '/books/new',
    ];
    expect(paths.sort(byPrecision)).toEqual([
      '/books/new',
      '/books/{isbn}',
      '/books/{isbn}/loans',
      '/books/{isbn}/{part}',
      '/{any}/loans',
    ]);
  });
});
