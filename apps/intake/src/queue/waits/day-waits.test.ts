import { expect, test } from 'vitest';
import { addWait, halfHourBefore, halfHourOf, secondsBetween } from './day-waits.ts';

test('a moment lies in the half hour that clocks in China show', () => {
  expect(halfHourOf('2026-04-30T10:00:00+08:00')).toBe('10:00');
  expect(halfHourOf('2026-04-30T10:29:59.999+08:00')).toBe('10:00');
  expect(halfHourOf('2026-04-30T02:30:00Z')).toBe('10:30');
  expect(halfHourOf('2026-04-30T00:10:00+08:00')).toBe('00:00');
});

test('half hours of a day follow one another, and before the first there is none', () => {
  expect(halfHourBefore('10:00')).toBe('09:30');
  expect(halfHourBefore('00:00')).toBeUndefined();
});

test('a wait is counted in the half hour of the call', () => {
  const once = addWait({}, '2026-04-30T10:05:00+08:00', 600);
  const twice = addWait(once, '2026-04-30T10:29:00+08:00', 60);
  expect(addWait(twice, '2026-04-30T10:30:00+08:00', 1)).toEqual({
    '10:00': { tickets: 2, waitSeconds: 660 },
    '10:30': { tickets: 1, waitSeconds: 1 },
  });
});

test('only whole seconds count', () => {
  expect(secondsBetween('2026-04-30T10:00:00.500+08:00', '2026-04-30T10:00:59.499+08:00')).toBe(58);
});
