import { expect, test } from 'vitest';
import { stepTimes } from './story-time.ts';

const starts = '2026-07-17T07:30:00Z';

test('a time of day keeps the day, a date moves it, nothing stays', () => {
  expect(
    stepTimes(starts, [undefined, '16:00', undefined, '2026-07-20 09:00', '09:05', '2026-07-20T02:00:00Z']),
  ).toEqual([
    { at: '2026-07-17T15:30:00+08:00' },
    { at: '2026-07-17T16:00:00+08:00' },
    { at: '2026-07-17T16:00:00+08:00' },
    { at: '2026-07-20T09:00:00+08:00' },
    { at: '2026-07-20T09:05:00+08:00' },
    { at: '2026-07-20T10:00:00+08:00' },
  ]);
});

test('time does not run backwards, and a wrong step does not make the next ones wrong', () => {
  expect(stepTimes(starts, ['15:00', '16:00'])).toEqual([
    { wrong: 'backwards' },
    { at: '2026-07-17T16:00:00+08:00' },
  ]);
});

test('a day that does not exist is no time', () => {
  expect(stepTimes(starts, ['2026-07-32 09:00'])).toEqual([{ wrong: 'not_a_date' }]);
});
