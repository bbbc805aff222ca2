import { moveClock } from '@walking-hall/contracts';
import { type BoundRoute, route, type VirtualClock } from '@walking-hall/service-kit';

/** Moves the clock and answers when all that follows is done. */
export function virtualClockRoutes(clock: VirtualClock, settle: () => Promise<void>): readonly BoundRoute[] {
  return [
    route(moveClock, async ({ body: { now } }) => {
      await settle();
      if (now !== undefined) {
        await clock.set(now);
        await settle();
      }
      return { body: { now: clock.now() } };
    }),
  ];
}
