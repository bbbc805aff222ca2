export {
  type CalendarData,
  type CalendarYear,
  calendarData,
  calendarYear,
} from './calendars/calendar-data.ts';
export { dutyAlarmDate } from './calendars/duty-alarm-date.ts';
export { type Limit, type LimitUnit, limit, limitUnit } from './calendars/limit.ts';
export { limitText } from './calendars/limit-text.ts';
export { nationalCalendar } from './calendars/national-calendar.ts';
export { createWorkingCalendar, type WorkingCalendar } from './calendars/working-calendar.ts';
export {
  type Clock,
  type ClockRule,
  clock,
  clockRule,
  type LedgerEntry,
  ledgerEntry,
} from './clocks/clock.ts';
export type { ClockOrder } from './clocks/clock-order.ts';
export { endClock } from './clocks/end-clock.ts';
export { explainClock } from './clocks/explain-clock.ts';
export { type ExtendOrder, extendClock } from './clocks/extend-clock.ts';
export { type Light, light, lightOf } from './clocks/light-of.ts';
export { rederiveClock } from './clocks/rederive-clock.ts';
export { resumeClock } from './clocks/resume-clock.ts';
export { type ClockStart, startClock } from './clocks/start-clock.ts';
export { type StopOrder, stopClock } from './clocks/stop-clock.ts';
export { warnAt } from './clocks/warn-at.ts';
export { addDays, daysBetween } from './dates/calendar-days.ts';
export { atTime, type Instant, instant, toEpochMs, toInstant, toLocalDate } from './dates/instant.ts';
export { type LocalDate, localDate } from './dates/local-date.ts';
export { type TimeOfDay, timeOfDay } from './dates/time-of-day.ts';
export { defaultOfficeHours, type OfficeHours, officeDay, officeHours } from './hours/office-hours.ts';
export { addOfficeMinutes, officeMinutesBetween } from './hours/office-minutes.ts';
export { receiptDate } from './hours/receipt-date.ts';
