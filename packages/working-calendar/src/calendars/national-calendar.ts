import chineseDays from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { type CalendarData, calendarData } from './calendar-data.ts';
import { chineseDaysYear } from './chinese-days-year.ts';

/**
 * The years whose days were compared with the State Council's notice, as the sources of `chinese-days` quote it. Listed by
 * hand, so that a new release of that package can not change the calendar without somebody comparing again and raising
 * the version.
 */
const NOTICE_YEARS = [2020, 2021, 2022, 2023, 2024, 2025, 2026];

/**
 * The public holidays and make-up days of the country.
 *
 * Source: the yearly notices of the State Council's General Office, as collected by `chinese-days`; 2026 by the notice
 * of 2025-11-04 [domain C7: W-HOL].
 */
export const nationalCalendar: CalendarData = calendarData.parse({
  id: 'CN',
  version: '2026.1',
  years: NOTICE_YEARS.map((year) => chineseDaysYear(chineseDays, year)),
});
