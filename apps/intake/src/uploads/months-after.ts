import { type LocalDate, localDate } from '@walking-hall/working-calendar';

/** The same day so many months later, or the last day of that month where it has no such day. */
export function monthsAfter(date: LocalDate, months: number): LocalDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const found = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
  return localDate.parse(found.toISOString().slice(0, 10));
}
