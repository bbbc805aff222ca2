import type { Figure } from '../figure.ts';
import { openLoop, percentile } from '../load.ts';
import type { Office } from '../office.ts';

const perSecond = 50;
const seconds = 20;

/** From the moment an application is sent to the one at which every department sees its task, acceptance included. */
export async function measureVisibility(office: Office, firstPerson: number): Promise<Figure[]> {
  const see = async (index: number) => {
    const application = await office.submit(firstPerson + index);
    await office.accept(application);
    await office.seeTasks(application);
  };
  await openLoop({ perSecond, jobs: perSecond * 5 }, see);
  const jobs = perSecond * seconds;
  const times = await openLoop({ perSecond, jobs }, (index) => see(perSecond * 5 + index));
  const says = 'submitted -> visible in the inboxes, 50 a second:';
  return [
    { id: 'visible.p50', says: `${says} p50`, value: percentile(times, 50), unit: 'ms' },
    { id: 'visible.p99', says: `${says} p99`, value: percentile(times, 99), unit: 'ms', goal: { below: 50 } },
  ];
}
