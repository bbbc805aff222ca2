import type { Limit } from '../calendars/limit.ts';
import { nationalCalendar } from '../calendars/national-calendar.ts';
import { createWorkingCalendar } from '../calendars/working-calendar.ts';
import { defaultOfficeHours } from '../hours/office-hours.ts';
import type { Clock } from './clock.ts';
import type { ClockOrder } from './clock-order.ts';
import { endClock } from './end-clock.ts';
import { extendClock } from './extend-clock.ts';
import { rederiveClock } from './rederive-clock.ts';
import { resumeClock } from './resume-clock.ts';
import { startClock } from './start-clock.ts';
import { stopClock } from './stop-clock.ts';

export const hours = defaultOfficeHours;
export const calendar = createWorkingCalendar([nationalCalendar]);

/** Test data: Thursday 2026-06-25 and Friday 2026-06-26 off for a storm that never came. */
export const stormCalendar = createWorkingCalendar([
  nationalCalendar,
  {
    id: 'CN-33',
    version: 'test-storm',
    parent: 'CN',
    years: [
      {
        year: 2026,
        holidays: [
          { name: { zh: '台风停工（测试）', en: 'Storm (test)' }, from: '2026-06-25', to: '2026-06-26' },
        ],
        makeUpDays: [],
      },
    ],
  },
]);

export const workingDays = (value: number): Limit => ({ value, unit: 'WORKING_DAY' });
export const calendarDays = (value: number): Limit => ({ value, unit: 'DAY' });
export const minutes = (value: number): Limit => ({ value, unit: 'MINUTE' });

/** 'MM-DD' or 'MM-DD HH:MM' of 2026, in China; ten o'clock when no time is given. A whole instant stays as it is. */
export function at(text: string): string {
  if (text.includes('T')) {
    return text;
  }
  const [day, time = '10:00'] = text.split(' ');
  return `2026-${day}T${time}:00+08:00`;
}

export function started(text: string, limit: Limit, name = 'PROMISED'): Clock {
  const rule = {
    text: { zh: '自受理之日起计算', en: 'counted from acceptance' },
    source: '行政许可法 art.42',
    origin: 'law' as const,
  };
  const start = { name, limit, rule, startedBy: 'case.accepted', startedAt: at(text), orderedBy: 'clerk-1' };
  return startClock(start, calendar, hours);
}

export const order = (text: string, cause = 'expert review'): ClockOrder => ({
  at: at(text),
  cause,
  orderedBy: 'officer-7',
});
export const stopped = (clock: Clock, text: string) => stopClock(clock, order(text));
export const resumed = (clock: Clock, text: string) =>
  resumeClock(clock, order(text, 'opinion arrived'), calendar, hours);
export const extended = (clock: Clock, text: string, added: number) =>
  extendClock(clock, { ...order(text, 'more evidence needed'), added }, calendar, hours);
export const ended = (clock: Clock, text: string) => endClock(clock, order(text, 'granted'));
export const rederived = (clock: Clock, text: string, newCalendar = stormCalendar) =>
  rederiveClock(clock, order(text, 'storm'), newCalendar, hours);
