import type { Hall } from '../support/hall-process.ts';
import { closedLoop } from './load.ts';
import type { NextPerson, Office } from './office.ts';

const workers = 48;
/** Days over which the cases are spread, from the hall's first day on. */
const days = 20;

/** Fills a hall with finished cases, through its front door, some of them on each of many days. */
export async function fillStore(
  hall: Hall,
  office: Office,
  {
    cases,
    nextPerson,
    say,
  }: { readonly cases: number; readonly nextPerson: NextPerson; readonly say: (what: string) => void },
): Promise<void> {
  const started = performance.now();
  for (let day = 0; day < days; day++) {
    const first = Math.floor((cases * day) / days);
    const jobs = Math.floor((cases * (day + 1)) / days) - first;
    await closedLoop({ workers, jobs }, () => office.wholeLife(nextPerson()));
    await hall.moveClock(morningAfter(day + 1));
    const done = first + jobs;
    const rate = done / ((performance.now() - started) / 1000);
    if ((day + 1) % 5 === 0) say(`  ${done.toLocaleString('en')} cases, ${rate.toFixed(0)}/s`);
  }
}

function morningAfter(day: number): string {
  return `${new Date(Date.UTC(2026, 6, 15 + day)).toISOString().slice(0, 10)}T09:30:00.000+08:00`;
}
