import { everything, type Persistence } from '@walking-hall/persistence';
import type { Job, Logger } from '@walking-hall/service-kit';
import { toEpochMs, toInstant } from '@walking-hall/working-calendar';
import type { CaseStore } from '../cases/case.store.ts';
import { alarmsByTime } from '../cases/case.views.ts';

const pageSize = 500;

/**
 * Tells of clocks that turned yellow or ran out. What was told is in the case's stream, so that a sweep that runs twice,
 * or on two instances, tells once. A case whose data is broken is logged and left; the sweep goes on with the others.
 */
export function clockJobs(store: CaseStore, { views }: Persistence, logger: Logger): readonly Job[] {
  return [
    {
      name: 'bundle-routing.clocks',
      everyMs: 15_000,
      async run(now) {
        const to = toInstant(toEpochMs(now) + 1);
        let cursor: string | undefined;
        do {
          const page = await views.find(
            alarmsByTime,
            { equals: { pending: true }, to, limit: pageSize, cursor },
            everything,
          );
          await Promise.all(
            [...new Set(page.documents.map(({ doc }) => doc.case))].map((id) => tell(id, now)),
          );
          cursor = page.next;
        } while (cursor !== undefined);
      },
    },
  ];

  async function tell(id: string, at: string): Promise<void> {
    try {
      const { state } = await store.getCase(id, everything);
      await store.execute(state, { kind: 'tellClocks', at }, { at, actor: { kind: 'job', id: 'clocks' } });
    } catch (error) {
      logger.error({ err: error, case: id }, 'the clocks of a case could not be told');
    }
  }
}
