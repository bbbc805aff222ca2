import { expect, test } from 'vitest';
import { addDays, daysBetween, earlierOf, laterOf } from './calendar-days.ts';

test('days are added over the ends of months, years and leap Februaries, both ways', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  expect(addDays('2026-07-17', 0)).toBe('2026-07-17');
});

test('days between count from one day to the next, negative backwards', () => {
  expect(daysBetween('2026-06-23', '2026-07-08')).toBe(15);
  expect(daysBetween('2026-07-08', '2026-06-23')).toBe(-15);
  expect(daysBetween('2026-07-08', '2026-07-08')).toBe(0);
});

test('the earlier and the later of two dates are found in either order', () => {
  for (const [a, b] of [
    ['2026-09-30', '2026-10-01'],
    ['2026-10-01', '2026-09-30'],
  ] as const) {
    expect(earlierOf(a, b)).toBe('2026-09-30');
    expect(laterOf(a, b)).toBe('2026-10-01');
  }
});
