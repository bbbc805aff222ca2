import { expect, test } from 'vitest';
import { createTerminal } from './terminal.ts';

function fakeOutput(isTTY: boolean) {
  const written: string[] = [];
  return { written, isTTY, write: (text: string) => written.push(text) };
}

test('colour is for people: a file or a pipe gets plain text', () => {
  const stderr = fakeOutput(false);
  expect(createTerminal(fakeOutput(false), stderr).paint('red', 'overdue')).toBe('overdue');
  expect(createTerminal(fakeOutput(true), stderr).paint('red', 'overdue')).toContain('\u001b[31m');
});

test('answers go to standard output, troubles to standard error', () => {
  const [stdout, stderr] = [fakeOutput(false), fakeOutput(false)];
  const terminal = createTerminal(stdout, stderr);
  terminal.say('due 2026-05-06');
  terminal.warn('no such book');
  expect(stdout.written).toEqual(['due 2026-05-06\n']);
  expect(stderr.written).toEqual(['no such book\n']);
});

test('what is done within a second is not announced', async () => {
  const stderr = fakeOutput(true);
  await expect(createTerminal(fakeOutput(true), stderr).during('lending', async () => 7)).resolves.toBe(7);
  expect(stderr.written).toEqual([]);
});
