import { tidePolicy } from '@walking-hall/contracts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { basisFor, exceeds, liesUnder } from './judge-waits.ts';

const policy = tidePolicy.parse({});
const from = '10:00';
/** So many tickets with such an average, in minutes. */
const average = (minutes: number, tickets: number) => ({
  tickets,
  waitSeconds: Math.round(minutes * 60 * tickets),
});
const lastYear = (minutes: number, tickets: number) => ({
  date: '2025-04-30',
  waits: { [from]: average(minutes, tickets) },
});
const alerts = (observed: ReturnType<typeof average>, baseline: ReturnType<typeof lastYear> | undefined) =>
  exceeds(observed, basisFor(observed, from, baseline, policy));

describe('against last year', () => {
  test('exactly +20.0 % is not more than 20 %, +20.67 % is', () => {
    expect(alerts(average(18, 5), lastYear(15, 20))).toBe(false);
    expect(alerts(average(18.1, 10), lastYear(15, 20))).toBe(true);
  });

  test('one second more than +20 % is enough', () => {
    const { tickets, waitSeconds } = average(18, 7);
    expect(alerts({ tickets, waitSeconds }, lastYear(15, 3))).toBe(false);
    expect(alerts({ tickets, waitSeconds: waitSeconds + 1 }, lastYear(15, 3))).toBe(true);
  });

  test('where nobody waited last year, any wait is more', () => {
    expect(alerts(average(0, 5), lastYear(0, 5))).toBe(false);
    expect(alerts(average(0.1, 10), lastYear(0, 5))).toBe(true);
  });

  test('the comparison is that of exact fractions, for whatever counts', () => {
    const waits = fc
      .record({ tickets: fc.integer({ min: 5, max: 10_000 }), each: fc.integer({ min: 0, max: 86_400 }) })
      .map(({ tickets, each }) => ({ tickets, waitSeconds: tickets * each }));
    const percents = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(waits, waits, percents, (observed, matched, thresholdPercent) => {
        const baseline = { date: '2025-04-30', waits: { [from]: matched } };
        const basis = basisFor(observed, from, baseline, { ...policy, thresholdPercent });
        const left = BigInt(observed.waitSeconds) * BigInt(matched.tickets) * 100n;
        const right = BigInt(matched.waitSeconds) * BigInt(observed.tickets) * BigInt(100 + thresholdPercent);
        expect(exceeds(observed, basis)).toBe(left > right);
      }),
    );
  });
});

describe('against the absolute threshold', () => {
  test('with fewer than five tickets, or without a baseline', () => {
    expect(basisFor(average(18.1, 4), from, lastYear(15, 20), policy)).toEqual({
      kind: 'ABSOLUTE',
      minutes: 30,
    });
    expect(basisFor(average(18.1, 9), from, undefined, policy)).toEqual({ kind: 'ABSOLUTE', minutes: 30 });
    expect(basisFor(average(18.1, 9), '10:30', lastYear(15, 20), policy).kind).toBe('ABSOLUTE');
  });

  test('exactly the threshold is none, a second more is', () => {
    expect(alerts(average(30, 3), undefined)).toBe(false);
    expect(alerts({ tickets: 3, waitSeconds: 3 * 30 * 60 + 1 }, undefined)).toBe(true);
  });
});

test('calm is strictly under last year, or under the absolute threshold where there is none', () => {
  expect(liesUnder(average(15, 5), average(15, 20), policy)).toBe(false);
  expect(liesUnder(average(14.9, 10), average(15, 20), policy)).toBe(true);
  expect(liesUnder(average(30, 5), undefined, policy)).toBe(false);
  expect(liesUnder(average(29.9, 10), undefined, policy)).toBe(true);
});
