import {
  type Clock,
  type OfficeHours,
  startClock,
  toEpochMs,
  type WorkingCalendar,
} from '@walking-hall/working-calendar';
import { type GridTask, hasEnded } from './grid-task.ts';

export interface DeliveryTime {
  readonly calendar: WorkingCalendar;
  readonly hours: OfficeHours;
}

const workingDays = (value: number) => ({ value, unit: 'WORKING_DAY' as const });

/** What the hall promises, from the release of the results. */
export function promisedClock(releasedAt: string, { calendar, hours }: DeliveryTime): Clock {
  const start = {
    name: 'PROMISED',
    limit: workingDays(2),
    rule: {
      text: { zh: '网格员上门送达', en: 'Brought to the door by the grid worker' },
      source: '网格送达约定',
      origin: 'design' as const,
    },
    startedBy: 'hall.case.completed.v1',
    startedAt: releasedAt,
    orderedBy: 'bundle-routing',
  };
  return startClock(start, calendar, hours);
}

/** A permit is handed over within ten working days of its grant: 行政许可法 art. 44, 82. */
export function statutoryClock(grantedAt: string, { calendar, hours }: DeliveryTime): Clock {
  const start = {
    name: 'STATUTORY',
    limit: workingDays(10),
    rule: {
      text: { zh: '自作出准予决定之日起送达', en: 'Handed over, counted from the decision to grant' },
      source: '行政许可法 art.44',
      origin: 'law' as const,
    },
    startedBy: 'hall.case.task-decided.v1',
    startedAt: grantedAt,
    orderedBy: 'bundle-routing',
  };
  return startClock(start, calendar, hours);
}

/** The clocks that ran out and were not told of yet, each with the moment from which on that is so. */
export function alarmsOf(
  task: GridTask,
): readonly { readonly name: 'PROMISED' | 'STATUTORY'; readonly clock: Clock; readonly atMs: number }[] {
  if (hasEnded(task)) return [];
  const clocks = [
    ['PROMISED', task.promised],
    ['STATUTORY', task.statutory],
  ] as const;
  return clocks.flatMap(([name, clock]) =>
    clock === undefined || task.told.includes(name)
      ? []
      : // Done at the very moment it is due is done in time.
        [{ name, clock, atMs: toEpochMs(clock.dueAt) + 1 }],
  );
}
