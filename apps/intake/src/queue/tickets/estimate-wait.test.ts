import { expect, test } from 'vitest';
import { desk } from '../../testing/library-hall.ts';
import { clock, given, issue } from '../../testing/library-queue.ts';
import { estimateWait } from './estimate-wait.ts';

const queue = given(issue(1, clock('09:00')));
const served = (...services: [string, number][]) => ({
  ...queue,
  services: services.map(([window, seconds]) => ({ window: desk(window), seconds })),
});

test('there is no estimate before anybody was served', () => {
  expect(estimateWait(queue, 1)).toBeUndefined();
});

test('it goes by how long services took, shared by the windows that gave them', () => {
  expect(estimateWait(served(['1', 600]), 3)).toBe(30);
  expect(estimateWait(served(['1', 600], ['2', 300]), 4)).toBe(15);
});

test('it is rounded up: nobody is told a shorter wait', () => {
  expect(estimateWait(served(['1', 61]), 1)).toBe(2);
});
