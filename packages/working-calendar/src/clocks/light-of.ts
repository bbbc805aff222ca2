import { z } from 'zod';
import type { WorkingCalendar } from '../calendars/working-calendar.ts';
import { type Instant, toEpochMs } from '../dates/instant.ts';
import type { OfficeHours } from '../hours/office-hours.ts';
import type { Clock } from './clock.ts';
import { warnAt } from './warn-at.ts';

export const light = z.enum(['GREEN', 'YELLOW', 'RED', 'BLACK']);
export type Light = z.infer<typeof light>;

/**
 * The warning light of a task: BLACK overdue by statute, RED overdue on the promise, YELLOW either clock near its
 * end (`warnAt`), else GREEN. Overdue is strictly after `dueAt`: what is done at closing time is done in time.
 *
 * A stopped clock shows the light that it had when it stopped, for its time stands still. An ended one shows for ever
 * whether it was met, and is never yellow.
 *
 * Source: domain C8, warning lights [design].
 * @throws AppError calendar_year_missing, date_invalid
 */
export function lightOf(
  promised: Clock | undefined,
  statutory: Clock | undefined,
  now: Instant,
  calendar: WorkingCalendar,
  hours: OfficeHours,
): Light {
  const nowMs = toEpochMs(now);
  const isOverdue = (clock: Clock) => judgedAtMs(clock, nowMs) > toEpochMs(clock.dueAt);
  const isNear = (clock: Clock) =>
    clock.status !== 'ENDED' && judgedAtMs(clock, nowMs) >= toEpochMs(warnAt(clock, calendar, hours));

  if (statutory && isOverdue(statutory)) {
    return 'BLACK';
  }
  if (promised && isOverdue(promised)) {
    return 'RED';
  }
  return [promised, statutory].some((clock) => clock && isNear(clock)) ? 'YELLOW' : 'GREEN';
}

/** The moment since which a clock's time stands still, or now while it runs. */
function judgedAtMs(clock: Clock, nowMs: number): number {
  let stillSince: Instant | undefined;
  for (const { entry, at } of clock.ledger) {
    if (entry === 'RESUMED') {
      stillSince = undefined;
    } else if (entry === 'STOPPED' || entry === 'ENDED') {
      // A case withdrawn during a stop is judged by the stop: its time had not gone on since.
      stillSince ??= at;
    }
  }
  return stillSince === undefined ? nowMs : toEpochMs(stillSince);
}
