import { describe, expect, test } from 'vitest';
import { nationalCalendar } from '../calendars/national-calendar.ts';
import { createWorkingCalendar } from '../calendars/working-calendar.ts';
import { defaultOfficeHours } from './office-hours.ts';
import { receiptDate } from './receipt-date.ts';

const calendar = createWorkingCalendar([nationalCalendar]);
const received = (capturedAt: string, hours = defaultOfficeHours) => receiptDate(capturedAt, calendar, hours);

describe('the receipt date (domain C7)', () => {
  test('A17: a kiosk case of Friday night is received on Monday, and Tuesday is the first day that counts', () => {
    expect(received('2026-07-17T23:10:00+08:00')).toBe('2026-07-20');
    expect(calendar.addWorkingDays(received('2026-07-17T23:10:00+08:00'), 1)).toBe('2026-07-21');
  });

  test('within office hours it is the day itself', () => {
    expect(received('2026-03-19T09:58:00+08:00')).toBe('2026-03-19');
  });

  test('before opening and at lunch a working day counts as that day', () => {
    const hours = [
      { from: '09:00', to: '12:00' },
      { from: '14:00', to: '17:00' },
    ];
    expect(received('2026-07-17T00:00:00+08:00', hours)).toBe('2026-07-17');
    expect(received('2026-07-17T13:00:00+08:00', hours)).toBe('2026-07-17');
  });

  test('closing time itself is in time, a second later is not', () => {
    expect(received('2026-07-16T17:00:00+08:00')).toBe('2026-07-16');
    expect(received('2026-07-16T17:00:01+08:00')).toBe('2026-07-17');
  });

  test('on a day off it is the next working day, which may be a make-up Saturday', () => {
    expect(received('2026-07-18T10:00:00+08:00')).toBe('2026-07-20');
    expect(received('2026-05-09T10:00:00+08:00')).toBe('2026-05-09');
    expect(received('2026-05-08T20:00:00+08:00')).toBe('2026-05-09');
  });

  test('the moment is read in China, whatever its offset', () => {
    expect(received('2026-07-16T23:30:00Z')).toBe('2026-07-17');
  });

  test('after the last closing of the loaded years it is an error', () => {
    expect(() => received('2026-12-31T18:00:00+08:00')).toThrow(
      expect.objectContaining({ code: 'calendar_year_missing' }),
    );
  });
});
