import { addDays } from '../dates/calendar-days.ts';
import { type CalendarYear, calendarYear } from './calendar-data.ts';

/** The data file of the package `chinese-days`: each date with its festival, "English name,中文名,number". */
export interface ChineseDays {
  readonly holidays: Readonly<Record<string, string>>;
  readonly workdays: Readonly<Record<string, string>>;
}

/**
 * One year of that file as a calendar year; consecutive days of a festival become one holiday.
 * @throws Error when the file holds no holiday of that year: no notice was issued yet, or the file is cut
 */
export function chineseDaysYear(data: ChineseDays, year: number): CalendarYear {
  const daysOff = Object.entries(data.holidays).filter(([date]) => date.startsWith(`${year}-`));
  if (daysOff.length === 0) {
    throw new Error(`chinese-days holds no notice for ${year}`);
  }
  const holidays: CalendarYear['holidays'] = [];
  for (const [date, festival] of daysOff.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const [en = '', zh = ''] = festival.split(',');
    const last = holidays.at(-1);
    if (last?.name.zh === zh && addDays(last.to, 1) === date) {
      last.to = date;
    } else {
      holidays.push({ name: { zh, en }, from: date, to: date });
    }
  }
  const makeUpDays = Object.keys(data.workdays)
    .filter((date) => date.startsWith(`${year}-`))
    .toSorted();
  return calendarYear.parse({ year, holidays, makeUpDays });
}
