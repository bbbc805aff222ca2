import { describe, expect, test } from 'vitest';
import { at, calendar, calendarDays, minutes, started, workingDays } from './clock.fixture.ts';
import { clock } from './clock.ts';

describe('a started clock', () => {
  test('E2: accepted on Friday 06-12, five working days are due at closing time on 06-22', () => {
    const c31 = started('06-12 10:00', workingDays(5));
    expect(c31).toMatchObject({
      status: 'RUNNING',
      startDate: '2026-06-12',
      dueDate: '2026-06-22',
      dueAt: at('06-22 17:00'),
      calendarVersion: calendar.version,
    });
    expect(started('06-12', workingDays(15)).dueDate).toBe('2026-07-06');
  });

  test('E1: registered within three working days of 03-19 means by 03-24', () => {
    expect(started('03-19 09:58', workingDays(3)).dueDate).toBe('2026-03-24');
  });

  test('E3: ten working days after the permit of 04-23 count the make-up Saturday', () => {
    expect(started('04-23', workingDays(10)).dueDate).toBe('2026-05-11');
  });

  test('E11, A17: what comes in on Friday night starts on Monday', () => {
    expect(started('07-17 15:30', workingDays(1)).dueDate).toBe('2026-07-20');
    const kiosk = started('07-17 23:10', workingDays(1));
    expect(kiosk).toMatchObject({ startDate: '2026-07-20', dueDate: '2026-07-21' });
  });

  test('calendar days that end on a day off are due on the next working day', () => {
    expect(started('09-24', calendarDays(10))).toMatchObject({
      dueDate: '2026-10-08',
      dueAt: at('10-08 17:00'),
    });
  });

  test('minutes are due to the minute, within office hours', () => {
    expect(started('07-17 16:50', minutes(30))).toMatchObject({
      dueDate: '2026-07-20',
      dueAt: at('07-20 09:20'),
    });
  });

  test('a limit of nothing is due the same day, or at once in minutes', () => {
    expect(started('07-17', workingDays(0)).dueAt).toBe(at('07-17 17:00'));
    expect(started('07-17', minutes(0)).dueAt).toBe(at('07-17 10:00'));
  });

  test('its ledger opens with who started it, why, and when it is due', () => {
    expect(started('06-12', workingDays(5)).ledger).toEqual([
      {
        entry: 'STARTED',
        at: at('06-12'),
        cause: 'case.accepted',
        orderedBy: 'clerk-1',
        startDate: '2026-06-12',
        dueDateAfter: '2026-06-22',
        dueAtAfter: at('06-22 17:00'),
      },
    ]);
  });

  test('it is a clock by the schema, and survives JSON', () => {
    const running = started('06-12', workingDays(5));
    expect(clock.parse(JSON.parse(JSON.stringify(running)))).toEqual(running);
  });

  test('a due date beyond the loaded years is an error, not a guess', () => {
    expect(() => started('12-31', workingDays(1))).toThrow(
      expect.objectContaining({ code: 'calendar_year_missing', params: { year: 2027, calendar: 'CN' } }),
    );
  });
});
