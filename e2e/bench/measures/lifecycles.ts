import { availableParallelism } from 'node:os';
import type { Figure } from '../figure.ts';
import { closedLoop, median, type Until } from '../load.ts';
import type { NextPerson, Office } from '../office.ts';

const workers = 32;
const rounds = 3;

/** Whole lifecycles a second: submit, accept, decide every task, release. */
export async function measureLifecycles(
  office: Office,
  nextPerson: NextPerson,
  round: Until,
): Promise<number> {
  const rates: number[] = [];
  for (let number = 0; number <= rounds; number++) {
    const rate = await closedLoop({ workers, ...round }, () => office.wholeLife(nextPerson()));
    // The first round only warms up.
    if (number > 0) rates.push(rate);
  }
  return median(rates);
}

export function fillingFigures(empty: number, full: number, cases: number): Figure[] {
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

/** From here on there is room for twice four services, the engines and the load. */
const coresToScale = 8;

export function scalingFigures(one: number, two: number): Figure[] {
  const cores = availableParallelism();
  const wanted =
    cores >= coresToScale
      ? { goal: { atLeast: 1.6 } }
      : { note: `no goal: ${cores} cores are too few for it, ${coresToScale} would do` };
  return [
    { id: 'lifecycles.one', says: 'whole lifecycles, one instance of each service', value: one, unit: '/s' },
    { id: 'lifecycles.two', says: 'whole lifecycles, two instances of each service', value: two, unit: '/s' },
    {
      id: 'lifecycles.scaling',
      says: 'two instances : one',
      value: two / one,
      unit: 'ratio',
      ...wanted,
    },
  ];
}
