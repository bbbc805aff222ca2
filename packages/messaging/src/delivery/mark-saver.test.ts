import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createMarkSaver } from './mark-saver.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('saving that fails is tried again ever later, and as soon as before once it succeeds', async () => {
  let isAway = true;
  let mark = 1;
  const savedAt: number[] = [];
  const begin = Date.now();
  const saver = createMarkSaver(
    () => new Map([['books', mark]]),
    async () => {
      savedAt.push(Date.now() - begin);
      if (isAway) throw new Error('away');
    },
    () => {},
  );
  saver.moved();
  await vi.advanceTimersByTimeAsync(400);
  expect(savedAt).toEqual([25, 75, 175, 375]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(savedAt.length).toBeLessThan(24);

  isAway = false;
  await vi.advanceTimersByTimeAsync(5_000);
  const tries = savedAt.length;
  mark = 2;
  saver.moved();
  await vi.advanceTimersByTimeAsync(25);
  expect(savedAt).toHaveLength(tries + 1);
});
