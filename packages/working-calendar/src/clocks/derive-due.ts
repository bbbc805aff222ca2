import type { Limit } from '../calendars/limit.ts';
import type { WorkingCalendar } from '../calendars/working-calendar.ts';
import { laterOf } from '../dates/calendar-days.ts';
import { atTime, type Instant, toEpochMs, toLocalDate } from '../dates/instant.ts';
import type { LocalDate } from '../dates/local-date.ts';
import { type OfficeHours, officeDay } from '../hours/office-hours.ts';
import { addOfficeMinutes } from '../hours/office-minutes.ts';
import { receiptDate } from '../hours/receipt-date.ts';
import type { Clock, LedgerEntry } from './clock.ts';
import { excludedUnits } from './excluded-units.ts';

/** What of a ledger entry can move a due date. Every `LedgerEntry` is one. */
export type DueFact =
  | { readonly entry: Exclude<LedgerEntry['entry'], 'EXTENDED'>; readonly at: Instant }
  | { readonly entry: 'EXTENDED'; readonly at: Instant; readonly added: number };

export interface DerivedDue {
  readonly startDate: LocalDate;
  readonly dueDate: LocalDate;
  readonly dueAt: Instant;
  /** Units that the office has for itself: the limit with its extensions. */
  readonly allowed: number;
  /** Units kept out of the count, by each stop that has ended. */
  readonly excluded: readonly number[];
}

/**
 * Computes a due date from its ledger alone, so that the same history under another calendar gives the date that
 * would have come out had that calendar been known from the start.
 *
 * A stop after the limit ran out excludes nothing: what is overdue stays overdue [design].
 * @throws AppError calendar_year_missing, date_invalid
 */
export function deriveDue(
  start: Pick<Clock, 'limit' | 'startedAt'>,
  ledger: readonly DueFact[],
  calendar: WorkingCalendar,
  hours: OfficeHours,
): DerivedDue {
  const startDate = receiptDate(start.startedAt, calendar, hours);
  const dueAfter = (units: number) =>
    dueOf(
      { startedAt: start.startedAt, startDate },
      { value: units, unit: start.limit.unit },
      calendar,
      hours,
    );

  let allowed = start.limit.value;
  let allExcluded = 0;
  const excluded: number[] = [];
  let stoppedAt: Instant | undefined;
  let countedAfter = startDate;
  for (const fact of ledger) {
    if (fact.entry === 'EXTENDED') {
      allowed += fact.added;
    } else if (fact.entry === 'STOPPED') {
      stoppedAt = fact.at;
    } else if (fact.entry === 'RESUMED' && stoppedAt !== undefined) {
      const stop = { stoppedAt, resumedAt: fact.at, countedAfter };
      const isTooLate = toEpochMs(stoppedAt) > toEpochMs(dueAfter(allowed + allExcluded).dueAt);
      const units = isTooLate ? 0 : excludedUnits(start.limit.unit, stop, calendar, hours);
      excluded.push(units);
      allExcluded += units;
      countedAfter = laterOf(toLocalDate(fact.at), countedAfter);
    }
  }
  return { startDate, ...dueAfter(allowed + allExcluded), allowed, excluded };
}

function dueOf(
  start: { readonly startedAt: Instant; readonly startDate: LocalDate },
  limit: Limit,
  calendar: WorkingCalendar,
  hours: OfficeHours,
): { dueDate: LocalDate; dueAt: Instant } {
  if (limit.unit === 'MINUTE') {
    const dueAt = addOfficeMinutes(start.startedAt, limit.value, calendar, hours);
    return { dueDate: toLocalDate(dueAt), dueAt };
  }
  const dueDate = calendar.dueDate(start.startDate, limit);
  return { dueDate, dueAt: atTime(dueDate, officeDay(hours).closesAt) };
}
