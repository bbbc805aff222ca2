import type { Figure } from '../figure.ts';
import { closedLoop, openLoop, percentile } from '../load.ts';
import type { NextPerson, Office } from '../office.ts';

const workers = 32;
const seconds = 20;
const warmUpSeconds = 5;

export interface VisibilityLoad extends Pick<Figure, 'goal' | 'note'> {
  readonly perSecond: number;
}

/** From the moment an application is sent to the one at which every department sees its task, acceptance included. */
export async function measureVisibility(
  office: Office,
  nextPerson: NextPerson,
  { perSecond, ...judged }: VisibilityLoad,
): Promise<Figure[]> {
  const see = () => office.submitAndSee(nextPerson());
  await openLoop({ perSecond, jobs: perSecond * warmUpSeconds }, see);
  const times = await openLoop({ perSecond, jobs: perSecond * seconds }, see);
  const says = `submitted -> visible in the inboxes, ${Number(perSecond.toPrecision(2))} a second:`;
  return [
    { id: 'visible.p50', says: `${says} p50`, value: percentile(times, 50), unit: 'ms' },
    { id: 'visible.p99', says: `${says} p99`, value: percentile(times, 99), unit: 'ms', ...judged },
  ];
}

/** How many a second become visible when as many are handed in as come through. */
export async function measureCarried(office: Office, nextPerson: NextPerson): Promise<number> {
  const see = () => office.submitAndSee(nextPerson());
  await closedLoop({ workers, seconds: warmUpSeconds }, see);
  return closedLoop({ workers, seconds: seconds / 2 }, see);
}

export function carriedFigures(carried: number): Figure[] {
  const says = 'submitted -> visible, as many as come through';
  return [{ id: 'visible.carried', says, value: carried, unit: '/s' }];
}
