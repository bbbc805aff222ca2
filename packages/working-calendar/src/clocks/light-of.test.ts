import { describe, expect, test } from 'vitest';
import {
  at,
  calendar,
  ended,
  hours,
  minutes,
  resumed,
  started,
  stopped,
  workingDays,
} from './clock.fixture.ts';
import type { Clock } from './clock.ts';
import { lightOf } from './light-of.ts';

/** Due 06-22, yellow from 06-18; the statute's due 07-06, yellow from 07-01. */
const promised = started('06-12', workingDays(5));
const statutory = started('06-12', workingDays(15), 'STATUTORY');
const light = (now: string, promise: Clock | undefined = promised, law: Clock | undefined = statutory) =>
  lightOf(promise, law, at(now), calendar, hours);

describe('the warning light (domain C8)', () => {
  test.each([
    ['06-12 10:00', 'GREEN'],
    ['06-18 08:59', 'GREEN'],
    ['06-18 09:00', 'YELLOW'],
    ['06-22 17:00', 'YELLOW'],
    ['06-22 17:01', 'RED'],
    ['07-06 17:00', 'RED'],
    ['07-06 17:01', 'BLACK'],
  ])('at %s it is %s', (now, expected) => {
    expect(light(now)).toBe(expected);
  });

  test('without a promise the statute alone warns, and turns black', () => {
    const lawOnly = (now: string) => lightOf(undefined, statutory, at(now), calendar, hours);
    expect(['06-30', '07-01', '07-07'].map(lawOnly)).toEqual(['GREEN', 'YELLOW', 'BLACK']);
  });

  test('without a statute nothing is worse than red, and without clocks all is green', () => {
    expect(lightOf(promised, undefined, at('09-01'), calendar, hours)).toBe('RED');
    expect(lightOf(undefined, undefined, at('09-01'), calendar, hours)).toBe('GREEN');
  });

  test('an exact due moment is in time, a second later is overdue', () => {
    const quick = started('07-17 10:00', minutes(30));
    const after = (now: string) => lightOf(quick, undefined, now, calendar, hours);
    expect(after('2026-07-17T10:30:00+08:00')).toBe('YELLOW');
    expect(after('2026-07-17T10:30:01+08:00')).toBe('RED');
  });

  test('a stopped clock keeps the light that it had when it stopped', () => {
    expect(light('09-01', stopped(promised, '06-15'), stopped(statutory, '06-15'))).toBe('GREEN');
    expect(light('09-01', stopped(promised, '06-18'), stopped(statutory, '06-18'))).toBe('YELLOW');
    expect(light('09-01', stopped(promised, '06-23'), stopped(statutory, '06-23'))).toBe('RED');
  });

  test('a resumed clock is judged by now again', () => {
    expect(light('06-29', resumed(stopped(promised, '06-15'), '06-16'), undefined)).toBe('RED');
  });

  test('an ended clock shows for ever whether it was met, and is never yellow', () => {
    expect(light('09-01', ended(promised, '06-22'), ended(statutory, '06-22'))).toBe('GREEN');
    expect(light('09-01', ended(promised, '06-23'), ended(statutory, '06-23'))).toBe('RED');
    expect(light('09-01', ended(promised, '07-07'), ended(statutory, '07-07'))).toBe('BLACK');
  });

  test('what is withdrawn during a stop is judged by the stop, when its time stood still', () => {
    const withdrawn = (clock: Clock) => ended(stopped(clock, '06-15'), '08-03');
    expect(light('09-01', withdrawn(promised), withdrawn(statutory))).toBe('GREEN');
  });
});
