import { defineQuery, defineView, everything, type Persistence } from '@walking-hall/persistence';
import type { Job, Logger } from '@walking-hall/service-kit';
import { instant, toEpochMs, toInstant } from '@walking-hall/working-calendar';
import { z } from 'zod';

const pageSize = 500;

/** The next thing that time alone brings to a stream, under the stream's id: one document for each that waits for some. */
export function defineAlarms(name: string) {
  const schema = z.strictObject({ pending: z.literal(true), at: instant });
  const view = defineView({ name, schema, indexes: { byTime: ['pending', 'at'] } });
  return {
    view,
    byTime: defineQuery(view, { equals: ['pending'], orderBy: 'at' }),
    /** Where nothing is to come any more, the document goes. */
    put: (key: string, at: string | undefined) => ({
      view,
      key,
      doc: at === undefined ? undefined : { pending: true, at },
    }),
  };
}

/** The first of some moments. */
export function firstOf(atMs: readonly number[]): string | undefined {
  return atMs.length === 0 ? undefined : toInstant(atMs.reduce((first, one) => Math.min(first, one)));
}

interface Sweep {
  readonly name: string;
  readonly alarms: ReturnType<typeof defineAlarms>;
  readonly tell: (id: string, at: string) => Promise<void>;
}

/**
 * Brings what time alone brings, to each stream whose alarm has come. What was told is in the stream, so that a sweep that
 * runs twice, or on two instances, tells once. A stream whose data is broken is logged and left; the sweep goes on.
 */
export function alarmJob({ name, alarms, tell }: Sweep, { views }: Persistence, logger: Logger): Job {
  return {
    name,
    everyMs: 15_000,
    async run(now) {
      const to = toInstant(toEpochMs(now) + 1);
      let cursor: string | undefined;
      do {
        const options = { equals: { pending: true }, to, limit: pageSize, cursor } as const;
        const page = await views.find(alarms.byTime, options, everything);
        await Promise.all(page.documents.map(({ key }) => tellOne(key, now)));
        cursor = page.next;
      } while (cursor !== undefined);
    },
  };

  async function tellOne(id: string, at: string): Promise<void> {
    try {
      await tell(id, at);
    } catch (error) {
      logger.error({ err: error, job: name, id }, 'what the time brings could not be told');
    }
  }
}
