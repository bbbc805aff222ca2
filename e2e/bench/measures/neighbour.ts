import type { Figure } from '../figure.ts';
import { openLoop, percentile } from '../load.ts';
import type { NextPerson, Office } from '../office.ts';

const times = 16;
/** Of what comes through: with both regions at work the machine is busy, and nothing piles up. */
const share = 0.5;
const seconds = 60;
const warmUpSeconds = 5;
/** Of each side: fewer say nothing about one in a hundred. */
const enough = 50;

export interface Neighbours {
  readonly quiet: Office;
  readonly loud: Office;
  /** How many applications a second come through when there is nothing else to do. */
  readonly carried: number;
}

/** A quiet region, alone and beside one with sixteen times its load. */
export async function measureNeighbour(
  { quiet, loud, carried }: Neighbours,
  nextPerson: NextPerson,
): Promise<Figure[]> {
  const perSecond = (carried * share) / (times + 1);
  const see = (office: Office) => () => office.submitAndSee(nextPerson());
  const loadOf = (rate: number, duration: number) => ({ perSecond: rate, jobs: Math.ceil(rate * duration) });

  async function besideLoud(): Promise<readonly number[]> {
    const loudWork = openLoop(loadOf(perSecond * times, seconds + 2 * warmUpSeconds), see(loud));
    await openLoop(loadOf(perSecond, warmUpSeconds), see(quiet));
    const measured = await openLoop(loadOf(perSecond, seconds), see(quiet));
    await loudWork;
    return measured;
  }

  // Half of it before and half after, so that what has been stored meanwhile counts for neither side.
  const before = await openLoop(loadOf(perSecond, seconds / 2), see(quiet));
  const beside = await besideLoud();
  const after = await openLoop(loadOf(perSecond, seconds / 2), see(quiet));
  return figuresOf([...before, ...after], beside, perSecond);
}

function figuresOf(alone: readonly number[], beside: readonly number[], perSecond: number): Figure[] {
  const count = Math.min(alone.length, beside.length);
  const judged =
    count >= enough ? { goal: { below: 2 } } : { note: `no goal: ${count} applications are too few` };
  const p99 = { alone: percentile(alone, 99), beside: percentile(beside, 99) };
  return [
    {
      id: 'neighbour.alone',
      says: `a quiet region, ${Number(perSecond.toPrecision(2))} a second, submitted -> visible: p99`,
      value: p99.alone,
      unit: 'ms',
    },
    {
      id: 'neighbour.beside',
      says: `the same beside a region with ${times} times the load: p99`,
      value: p99.beside,
      unit: 'ms',
      note: `both together hand in ${share * 100} % of what comes through`,
    },
    {
      id: 'neighbour.ratio',
      says: 'beside the other : alone',
      value: p99.beside / p99.alone,
      unit: 'ratio',
      ...judged,
    },
  ];
}
