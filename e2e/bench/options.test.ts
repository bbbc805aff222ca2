import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('without options the single node is measured, with a hundred thousand cases', () => {
  expect(readOptions([])).toEqual({ edition: 'single-node', json: false, cases: 100_000 });
});

test('the distributed edition is measured on request', () => {
  expect(readOptions(['--distributed', '--json'])).toEqual({ edition: 'distributed', json: true });
});

test.each([
  [['--cases', '0'], /--cases takes a whole number from 1 on, not "0"/],
  [['--cases', 'many'], /--cases takes a whole number from 1 on, not "many"/],
  [['--distributed', '--cases', '3'], /--distributed takes none/],
  [['--fast'], /--fast/],
  [['tea'], /tea/],
])('%j is refused, and the message says why', (args, message) => {
  expect(() => readOptions(args)).toThrow(message);
});
