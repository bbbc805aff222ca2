import type { AnswerDue, Complexity } from '@walking-hall/contracts';
import {
  type OfficeHours,
  receiptDate,
  toLocalDate,
  type WorkingCalendar,
} from '@walking-hall/working-calendar';

/** Domain C9's default profile [design]: the person is spoken with, and answered in a simple or in a complex matter. */
const workingDaysFor: Readonly<Record<'RESPONSE' | Complexity, number>> = {
  RESPONSE: 1,
  SIMPLE: 5,
  COMPLEX: 15,
};

/** Until when something that came in is responded to or answered: every limit starts after the day of receipt. */
export type DueAfter = (limit: 'RESPONSE' | Complexity, cameIn: string) => AnswerDue;

export function createDueAfter(calendar: WorkingCalendar, hours: OfficeHours): DueAfter {
  return (limit, cameIn) => {
    const workingDays = workingDaysFor[limit];
    const date = calendar.addWorkingDays(receiptDate(cameIn, calendar, hours), workingDays);
    return { date, workingDays, origin: 'design' };
  };
}

export function isOnTime({ date }: AnswerDue, at: string): boolean {
  return toLocalDate(at) <= date;
}
