import { instantOf } from './instant.ts';

/** What time it is in the hall. Everything that decides gets its time from here, so that a test can move it. */
export interface Clock {
  /** ISO 8601 with milliseconds and +08:00. Never runs backwards by more than the machine's own clock does. */
  now(): string;
  /** The same instant, in milliseconds since 1970. */
  nowMs(): number;
}

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => instantOf(Date.now()),
  nowMs: () => Date.now(),
};
