import { moveClock } from '@walking-hall/contracts';
import { type BoundRoute, route } from '../http/bind-route.ts';
import type { BaseConfig } from '../process/base-config.ts';
import { StartError } from '../process/start-error.ts';
import { type Clock, systemClock } from './clock.ts';
import { createVirtualClock } from './virtual-clock.ts';

export interface ChosenClock {
  readonly clock: Clock;
  /**
   * Of the virtual clock, to move it; none with the system's.
   * @param settle resolves when nothing follows any more from what has happened, with the commits made by then
   */
  routes(settle: () => Promise<number>): readonly BoundRoute[];
}

/**
 * The system's clock, or a virtual one where its start is configured.
 * @throws StartError in production with a virtual one
 */
export function chooseClock({
  HALL_CLOCK: start,
  NODE_ENV: mode,
}: Pick<BaseConfig, 'HALL_CLOCK' | 'NODE_ENV'>): ChosenClock {
  if (start === undefined) return { clock: systemClock, routes: () => [] };
  if (mode === 'production') {
    throw new StartError({
      zh: '生产环境不能使用虚拟时钟（HALL_CLOCK）。',
      en: 'A virtual clock (HALL_CLOCK) does not run in production.',
    });
  }
  const clock = createVirtualClock(start);
  return {
    clock,
    routes: (settle) => [
      route(moveClock, async ({ body: { now } }) => {
        let commits = await settle();
        if (now !== undefined) {
          await clock.set(now);
          commits = await settle();
        }
        return { body: { now: clock.now(), commits } };
      }),
    ],
  };
}
