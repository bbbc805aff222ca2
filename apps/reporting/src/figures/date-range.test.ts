import { addDays, daysBetween } from '@walking-hall/working-calendar';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stretchesOf, yearBefore } from './date-range.ts';

test.each([
  ['2026-01-01', '2026-12-31', ['+ month 2026-01 2027-01']],
  [
    '2026-01-02',
    '2026-12-30',
    ['+ month 2026-01 2027-01', '- day 2026-01-01 2026-01-02', '- day 2026-12-31 2027-01-01'],
  ],
  ['2026-02-01', '2026-02-28', ['+ month 2026-02 2026-03']],
  ['2026-02-10', '2026-02-28', ['+ month 2026-02 2026-03', '- day 2026-02-01 2026-02-10']],
  ['2026-02-20', '2026-02-28', ['+ day 2026-02-20 2026-03-01']],
  ['2026-07-17', '2026-07-17', ['+ day 2026-07-17 2026-07-18']],
  ['2026-07-20', '2026-08-10', ['+ day 2026-07-20 2026-08-11']],
  ['2026-07-20', '2026-07-19', []],
])('%s to %s is read as %j', (from, to, stretches) => {
  const found = stretchesOf({ from, to }).map(
    ({ sign, grain, from, to }) => `${sign === 1 ? '+' : '-'} ${grain} ${from} ${to}`,
  );
  expect(found).toEqual(stretches);
});

test('each day of a range is counted once, and no other day, with few documents whatever the range', () => {
  const day = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2027-12-01', days));
  fc.assert(
    fc.property(day, day, (from, to) => {
      const stretches = stretchesOf({ from, to });
      for (let date = '2027-11-25'; date < '2030-02-20'; date = addDays(date, 1)) {
        const counted = stretches.map(({ grain, sign, from, to }) => {
          const period = grain === 'day' ? date : date.slice(0, 7);
          return from <= period && period < to ? sign : 0;
        });
        const times = counted.reduce<number>((sum, sign) => sum + sign, 0);
        expect(times).toBe(from <= date && date <= to ? 1 : 0);
      }
      const days = stretches.filter(({ grain }) => grain === 'day');
      const documents = days.reduce((sum, { from, to }) => sum + daysBetween(from, to), 0);
      expect(documents).toBeLessThanOrEqual(31);
    }),
    { numRuns: 15 },
  );
});

test.each([
  ['2026-07-01', '2026-07-31', '2025-07-01', '2025-07-31'],
  ['2025-02-01', '2025-02-28', '2024-02-01', '2024-02-29'],
  ['2024-02-01', '2024-02-29', '2023-02-01', '2023-02-28'],
  ['2024-02-29', '2024-03-05', '2023-02-28', '2023-03-05'],
  ['2026-01-01', '2026-12-31', '2025-01-01', '2025-12-31'],
])('a year before %s to %s it was %s to %s', (from, to, fromThen, toThen) => {
  expect(yearBefore({ from, to })).toEqual({ from: fromThen, to: toThen });
});
