import type { Waits } from '@walking-hall/contracts';
import { toEpochMs } from '@walking-hall/working-calendar';

/** Waits of one group and day by half hours, each by its start, `10:30`. */
export type DayWaits = Readonly<Record<string, Waits>>;

const halfHourMinutes = 30;

/** Start of the half hour in which clocks in China show that moment. */
export function halfHourOf(at: string): string {
  const chinaMinutes = Math.floor(toEpochMs(at) / 60_000) + 8 * 60;
  return timeAt(Math.floor((chinaMinutes % 1_440) / halfHourMinutes));
}

/** The half hour before, of the same day. */
export function halfHourBefore(from: string): string | undefined {
  const index = halfHours.indexOf(from);
  return index < 1 ? undefined : halfHours[index - 1];
}

/** Of a day, in order. */
export const halfHours: readonly string[] = Array.from({ length: 48 }, (_, index) => timeAt(index));

export function addWait(waits: DayWaits, at: string, waitSeconds: number): DayWaits {
  const from = halfHourOf(at);
  const before = waits[from] ?? { tickets: 0, waitSeconds: 0 };
  return {
    ...waits,
    [from]: { tickets: before.tickets + 1, waitSeconds: before.waitSeconds + waitSeconds },
  };
}

/** Whole seconds, rounded down. */
export function secondsBetween(from: string, to: string): number {
  return Math.floor((toEpochMs(to) - toEpochMs(from)) / 1_000);
}

function timeAt(index: number): string {
  const minutes = index * halfHourMinutes;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${minutes % 60 === 0 ? '00' : '30'}`;
}
