import { createWorkingCalendar, defaultOfficeHours, nationalCalendar } from '@walking-hall/working-calendar';
import { expect, test } from 'vitest';
import { createDueAfter, isOnTime } from './answer-due.ts';

const dueAfter = createDueAfter(createWorkingCalendar([nationalCalendar]), defaultOfficeHours);
const friday = '2026-07-17T15:30:00.000+08:00';

test.each([
  ['RESPONSE', 1, '2026-07-20'],
  ['SIMPLE', 5, '2026-07-24'],
  ['COMPLEX', 15, '2026-08-07'],
] as const)(
  '%s is due after %i working days, and says that the number is this project’s own',
  (limit, workingDays, date) => {
    expect(dueAfter(limit, friday)).toEqual({ date, workingDays, origin: 'design' });
  },
);

test('what comes in after closing counts from the next working day', () => {
  expect(dueAfter('RESPONSE', '2026-07-17T20:00:00.000+08:00').date).toBe('2026-07-21');
});

test('the due day itself is on time, to its last moment; the day after is not', () => {
  const due = dueAfter('RESPONSE', friday);
  expect(isOnTime(due, '2026-07-20T23:59:59.999+08:00')).toBe(true);
  expect(isOnTime(due, '2026-07-21T00:00:00.000+08:00')).toBe(false);
});
