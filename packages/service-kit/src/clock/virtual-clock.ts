import { AppError } from '@walking-hall/app-error';
import type { Clock } from './clock.ts';
import { epochMsOf, instantOf } from './instant.ts';

export type MoveListener = (now: string) => void | Promise<void>;

/** A clock that stands still until it is set: for tests, demonstrations and the playing of scenarios. */
export interface VirtualClock extends Clock {
  /**
   * Moves the time at once; resolves when every listener has ended, each called in the order of its registration.
   *
   * @throws AppError `clock_backwards` for an earlier instant; the time stays as it was.
   */
  set(instant: string): Promise<void>;
  /** Called after each move. Returns how to stop listening. */
  onMove(listener: MoveListener): () => void;
}

/** @throws RangeError where `start` is not an instant with an offset. */
export function createVirtualClock(start: string): VirtualClock {
  const listeners = new Set<MoveListener>();
  let currentMs = epochMsOf(start);

  const clock: VirtualClock = {
    now: () => instantOf(currentMs),
    nowMs: () => currentMs,
    async set(instant) {
      const nextMs = epochMsOf(instant);
      if (nextMs < currentMs) throw new AppError('clock_backwards');
      currentMs = nextMs;
      for (const listener of [...listeners]) await listener(clock.now());
    },
    onMove(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return clock;
}
