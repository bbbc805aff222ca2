import { AppError } from '@walking-hall/app-error';
import { everything, type Persistence } from '@walking-hall/persistence';
import { nationalCalendar, type WorkingCalendar } from '@walking-hall/working-calendar';
import { type QueueName, queueId } from '../tickets/ticket-queue.store.ts';
import { queueDayView } from '../tickets/ticket-queue.views.ts';
import type { DayWaits } from './day-waits.ts';
import { findMatchedDay } from './matched-day.ts';

export interface Baseline {
  readonly date: string;
  readonly waits: DayWaits;
}

/** What a group's day is held against: undefined where the calendar gives no matched day. */
export type FindBaseline = (name: QueueName) => Promise<Baseline | undefined>;

const holidays = nationalCalendar.years.flatMap((year) => year.holidays);

export function createFindBaseline({ views }: Persistence, calendar: WorkingCalendar): FindBaseline {
  return async (name) => {
    const date = matchedDay(name.date, calendar);
    if (date === undefined) return undefined;
    const found = await views.get(queueDayView, queueId({ ...name, date }), everything);
    return { date, waits: found?.doc.waits ?? {} };
  };
}

/** A year that the calendar does not hold gives nothing to compare with; queues go on without. */
function matchedDay(date: string, calendar: WorkingCalendar): string | undefined {
  try {
    return findMatchedDay(date, calendar, holidays);
  } catch (error) {
    if (error instanceof AppError && error.code === 'calendar_year_missing') return undefined;
    throw error;
  }
}
