import { createWorkingCalendar, nationalCalendar } from '@walking-hall/working-calendar';
import type { Figure } from '../figure.ts';

const rounds = 400;

/** Due dates over a whole year of starts and limits up to 60 working days. */
export function measureArithmetic(): Figure[] {
  const calendar = createWorkingCalendar([nationalCalendar]);
  const starts: string[] = [];
  for (let day = '2025-01-02'; day < '2025-09-01'; day = calendar.addWorkingDays(day, 1)) starts.push(day);
  const run = () => {
    let last = '';
    for (const [index, start] of starts.entries())
      last = calendar.dueDate(start, { value: index % 60, unit: 'WORKING_DAY' });
    return last;
  };
  for (let round = 0; round < rounds / 4; round++) run();
  const started = performance.now();
  for (let round = 0; round < rounds; round++) run();
  const value = ((performance.now() - started) * 1000) / (rounds * starts.length);
  return [
    {
      id: 'calendar.due-date',
      says: 'working-day arithmetic: one due date',
      value,
      unit: 'µs',
      goal: { below: 1 },
    },
  ];
}
