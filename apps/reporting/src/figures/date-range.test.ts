import { addDays } from '@walking-hall/working-calendar';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stretchesOf } from './date-range.ts';

test.each([
  ['2026-01-01', '2026-12-31', ['month 2026-01 2027-01']],
  [
    '2026-01-02',
    '2026-12-30',
    ['day 2026-01-02 2026-02-01', 'month 2026-02 2026-12', 'day 2026-12-01 2026-12-31'],
  ],
  ['2026-02-01', '2026-02-28', ['month 2026-02 2026-03']],
  ['2026-02-10', '2026-02-28', ['day 2026-02-10 2026-03-01']],
  ['2026-07-17', '2026-07-17', ['day 2026-07-17 2026-07-18']],
  ['2026-07-20', '2026-08-10', ['day 2026-07-20 2026-08-11']],
  ['2026-07-20', '2026-07-19', []],
])('%s to %s is read as %j', (from, to, stretches) => {
  expect(stretchesOf({ from, to }).map(({ grain, from, to }) => `${grain} ${from} ${to}`)).toEqual(stretches);
});

test('each day of a range lies in one stretch, and no other day in any', () => {
  const day = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2027-12-01', days));
  fc.assert(
    fc.property(day, day, (from, to) => {
      const stretches = stretchesOf({ from, to });
      for (let date = '2027-11-25'; date < '2030-02-20'; date = addDays(date, 1)) {
        const holding = stretches.filter(({ grain, from, to }) => {
          const period = grain === 'day' ? date : date.slice(0, 7);
          return from <= period && period < to;
        });
        expect(holding).toHaveLength(from <= date && date <= to ? 1 : 0);
      }
    }),
    { numRuns: 15 },
  );
});
