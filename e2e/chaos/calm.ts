import { type DistributedHall, untilReady, untilSettled } from '../support/distributed-hall.ts';

/** Until every service is ready again, and says that nothing follows any more. */
export async function calm(hall: DistributedHall): Promise<void> {
  const running = Object.values(hall.services)
    .flat()
    .filter((each) => each.isRunning());
  await Promise.all(running.map(untilReady));
  await untilSettled(hall);
}
