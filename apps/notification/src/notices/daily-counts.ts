import { randomUUID } from 'node:crypto';
import { createKeyedQueue, defineRecords, everything, type Views } from '@walking-hall/persistence';
import { z } from 'zod';
import type { SentChannel } from '../channels/channel.ts';
import type { DailyCap } from '../settings/region-rules.ts';

/** How many places of a day's cap were taken, by `{region}|{channel}|{day}`. */
export const dailyCountRecords = defineRecords({
  name: 'notice_daily_counts',
  schema: z.strictObject({ taken: z.number().int() }),
});

export interface DailyCounts {
  /**
   * Takes a place of the day's cap, if one is left. Never gives out more than the cap, with however many instances; a
   * crash or a race for the last place may leave one unused.
   */
  take(cap: DailyCap, channel: SentChannel, day: string): Promise<boolean>;
  /** Whether the day's places are all taken. */
  isFull(cap: DailyCap, channel: SentChannel, day: string): Promise<boolean>;
}

export function createDailyCounts(views: Views): DailyCounts {
  const source = randomUUID();
  const turns = createKeyedQueue();
  let order = 0;

  async function taken(key: string): Promise<number> {
    return (await views.get(dailyCountRecords, key, everything))?.doc.taken ?? 0;
  }

  return {
    take: ({ region, limit }, channel, day) => {
      const key = keyOf(region, channel, day);
      // In turn, as a source's increments count only in their order.
      return turns.run(key, async () => {
        if ((await taken(key)) >= limit) return false;
        order += 1;
        await views.increment(dailyCountRecords, key, { taken: 0 }, { taken: 1 }, { source, order });
        return (await taken(key)) <= limit;
      });
    },
    isFull: async ({ region, limit }, channel, day) => (await taken(keyOf(region, channel, day))) >= limit,
  };
}

function keyOf(region: string, channel: SentChannel, day: string): string {
  return `${region}|${channel}|${day}`;
}
