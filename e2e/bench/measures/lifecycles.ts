import type { Figure } from '../figure.ts';
import { closedLoop, median } from '../load.ts';
import type { Office } from '../office.ts';

const workers = 32;
const jobs = 400;
const rounds = 3;

/** How many applications such a measurement hands in. */
export const lifecyclePersons = jobs * (rounds + 1);

/** Whole lifecycles a second: submit, accept, decide every task, release. */
export async function measureLifecycles(office: Office, firstPerson: number): Promise<number> {
  const rates: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const first = firstPerson + round * jobs;
    const rate = await closedLoop({ workers, jobs }, (index) => office.wholeLife(first + index));
    // The first round only warms up.
    if (round > 0) rates.push(rate);
  }
  return median(rates);
}

export function lifecycleFigures(empty: number, full: number, cases: number): Figure[] {
  const stored = `${cases.toLocaleString('en')} cases`;
  return [
    { id: 'lifecycles.empty', says: 'whole lifecycles on an empty store', value: empty, unit: '/s' },
    { id: 'lifecycles.full', says: `whole lifecycles with ${stored} in it`, value: full, unit: '/s' },
    {
      id: 'lifecycles.ratio',
      says: `with ${stored} : empty`,
      value: full / empty,
      unit: 'ratio',
      goal: { atLeast: 0.9 },
    },
  ];
}
