import { addDays } from '@walking-hall/working-calendar';
import type { Grain } from './figures.views.ts';

/** Days from `from` to `to`, both included; none where `to` is earlier. */
export interface DateRange {
  readonly from: string;
  readonly to: string;
}

/** Periods of one grain, from `from` on and before `to`, as the documents of figures name them. */
export interface Stretch extends DateRange {
  readonly grain: Grain;
}

/** The whole months of a range, and the days before and after them: the fewest documents that make it up. */
export function stretchesOf({ from, to }: DateRange): readonly Stretch[] {
  if (to < from) return [];
  const end = addDays(to, 1);
  const firstMonth = from.endsWith('-01') ? from : nextMonth(from);
  const afterMonths = `${end.slice(0, 7)}-01`;
  if (firstMonth >= afterMonths) return daysOf({ from, to });
  const stretches: readonly Stretch[] = [
    { grain: 'day', from, to: firstMonth },
    { grain: 'month', from: firstMonth.slice(0, 7), to: afterMonths.slice(0, 7) },
    { grain: 'day', from: afterMonths, to: end },
  ];
  return stretches.filter((stretch) => stretch.from < stretch.to);
}

/** Each day of a range. */
export function daysOf({ from, to }: DateRange): readonly Stretch[] {
  return to < from ? [] : [{ grain: 'day', from, to: addDays(to, 1) }];
}

/** The first day of the month after a day's. */
function nextMonth(date: string): string {
  return `${addDays(`${date.slice(0, 7)}-28`, 4).slice(0, 7)}-01`;
}
