import fc from 'fast-check';
import { expect, test } from 'vitest';
import { windowOpening } from './window-opening.ts';

test.each([
  ['05-01', '05-31', '2026-04-30', '2026-05-01'],
  ['05-01', '05-31', '2026-05-01', '2026-05-01'],
  ['05-01', '05-31', '2026-05-31', '2026-05-31'],
  ['05-01', '05-31', '2026-06-01', '2027-05-01'],
  ['12-01', '01-31', '2026-12-31', '2026-12-31'],
  ['12-01', '01-31', '2026-01-31', '2026-01-31'],
  ['12-01', '01-31', '2026-02-01', '2026-12-01'],
])('a window from %s to %s opens, seen from %s, on %s', (from, to, date, opens) => {
  expect(windowOpening({ from, to }, date)).toBe(opens);
});

test('it is the first day of the window from the date on', () => {
  const day = fc.integer({ min: 0, max: 364 }).map((n) => new Date(Date.UTC(2023, 0, 1 + n)).toISOString());
  const monthDay = day.map((date) => date.slice(5, 10));
  fc.assert(
    fc.property(monthDay, monthDay, day, (from, to, iso) => {
      const isOpen = (date: string) => {
        const md = date.slice(5);
        return from <= to ? from <= md && md <= to : md >= from || md <= to;
      };
      const opens = windowOpening({ from, to }, iso.slice(0, 10));
      let date = iso.slice(0, 10);
      while (!isOpen(date)) {
        const next = new Date(`${date}T00:00:00Z`);
        next.setUTCDate(next.getUTCDate() + 1);
        date = next.toISOString().slice(0, 10);
      }
      expect(opens).toBe(date);
    }),
  );
});
