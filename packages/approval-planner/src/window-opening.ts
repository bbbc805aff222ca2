import type { YearlyWindow } from '@walking-hall/bundle-sdk';
import { type LocalDate, localDate } from '@walking-hall/working-calendar';

/** The first day, from a date on, that lies in the days of every year. */
export function windowOpening({ from, to }: Pick<YearlyWindow, 'from' | 'to'>, date: LocalDate): LocalDate {
  const year = Number(date.slice(0, 4));
  const day = date.slice(5);
  const isOpen = from <= to ? from <= day && day <= to : day >= from || day <= to;
  if (isOpen) return date;
  const opens = day < from ? year : year + 1;
  return localDate.parse(`${String(opens).padStart(4, '0')}-${from}`);
}
