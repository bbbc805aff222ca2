import { everything, type Persistence } from '@walking-hall/persistence';
import type { Job, Logger } from '@walking-hall/service-kit';
import { toLocalDate } from '@walking-hall/working-calendar';
import type { QueueName } from '../tickets/ticket-queue.store.ts';
import { queuesOfDate } from '../tickets/ticket-queue.views.ts';
import type { TideStore } from './tide.store.ts';

const pageSize = 500;

/**
 * Judges every queue of the day: so a half hour that ended alerts within a minute, though nobody is called any more, and
 * so does a call whose own judging was lost. A hall whose data is broken is logged and left.
 */
export function tideJobs(tides: TideStore, { views }: Persistence, logger: Logger): readonly Job[] {
  return [
    {
      name: 'intake.tides',
      everyMs: 15_000,
      async run(now) {
        let cursor: string | undefined;
        do {
          const page = await views.find(
            queuesOfDate,
            { equals: { date: toLocalDate(now) }, limit: pageSize, cursor },
            everything,
          );
          for (const { doc } of page.documents) await judge(doc, now);
          cursor = page.next;
        } while (cursor !== undefined);
      },
    },
  ];

  async function judge(name: QueueName, at: string): Promise<void> {
    try {
      await tides.judge(name, at, { kind: 'job', id: 'tides' });
    } catch (error) {
      logger.error(
        { err: error, servicePoint: name.servicePoint, group: name.group },
        'a queue could not be judged',
      );
    }
  }
}
