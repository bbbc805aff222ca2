import { expect, test } from 'vitest';
import { alignColumns, displayWidth, padDisplay } from './display-width.ts';

test('a Chinese character takes two cells, a Latin letter one', () => {
  expect(displayWidth('借书证 card')).toBe(11);
});

test('padding counts cells, and never cuts', () => {
  expect(padDisplay('借书', 6)).toBe('借书  ');
  expect(padDisplay('borrower', 3)).toBe('borrower');
});

test('columns stand below each other in both scripts', () => {
  expect(
    alignColumns([
      ['借书', '1', '✓'],
      ['card', '20', '✗'],
    ]),
  ).toEqual(['借书  1   ✓', 'card  20  ✗']);
});

test('no rows are no lines', () => {
  expect(alignColumns([])).toEqual([]);
});
