import { expect, test } from 'vitest';
import { dutyAlarmDate } from './duty-alarm-date.ts';
import { nationalCalendar } from './national-calendar.ts';
import { createWorkingCalendar } from './working-calendar.ts';

const calendar = createWorkingCalendar([nationalCalendar]);

test('a duty that ends on a day off is recalled on the last working day before it, not on the day it moves to', () => {
  const tenDays = { value: 10, unit: 'DAY' as const };
  expect(calendar.dueDate('2026-09-24', tenDays)).toBe('2026-10-08');
  expect(dutyAlarmDate('2026-09-24', tenDays, calendar)).toBe('2026-09-30');
});

test('a duty that ends on a working day is recalled on that day', () => {
  expect(dutyAlarmDate('2026-06-23', { value: 15, unit: 'DAY' }, calendar)).toBe('2026-07-08');
  expect(dutyAlarmDate('2026-04-23', { value: 10, unit: 'WORKING_DAY' }, calendar)).toBe('2026-05-11');
});

test('a duty of no working days that begins on a day off is recalled before it', () => {
  expect(dutyAlarmDate('2026-07-19', { value: 0, unit: 'WORKING_DAY' }, calendar)).toBe('2026-07-17');
});
