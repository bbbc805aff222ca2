import { AppError } from '@walking-hall/app-error';
import { everything, type Persistence } from '@walking-hall/persistence';
import type { Job, Logger } from '@walking-hall/service-kit';
import { type OfficeHours, toEpochMs } from '@walking-hall/working-calendar';
import type { ApplicationStore } from './application.store.ts';
import type { Application, ApplicationCommand } from './application.ts';
import { deadlineOf, deadlinesByTime } from './application.views.ts';

export interface ApplicationJobsDeps {
  readonly store: ApplicationStore;
  readonly persistence: Pick<Persistence, 'views'>;
  readonly hours: OfficeHours;
  readonly logger: Logger;
}

const pageSize = 200;

/**
 * What the law does when nobody acts: an application about which nothing was told in time counts as accepted from its
 * receipt day (行政许可法 art. 32); one that was not corrected in time counts as withdrawn (浙江省保障“最多跑一次”改革规定
 * art. 11). The application itself decides, whatever the view says that found it: so a sweep that runs twice, or beside
 * another, acts once.
 */
export function applicationJobs(deps: ApplicationJobsDeps): readonly Job[] {
  const { store, persistence, hours, logger } = deps;
  return [
    {
      name: 'intake.deadlines',
      everyMs: 30_000,
      async run(now) {
        let cursor: string | undefined;
        do {
          const page = await persistence.views.find(
            deadlinesByTime,
            { equals: { pending: true }, to: now, limit: pageSize, cursor },
            everything,
          );
          for (const { doc } of page.documents) await act(doc.application, now);
          cursor = page.next;
        } while (cursor !== undefined);
      },
    },
  ];

  async function act(id: string, at: string): Promise<void> {
    try {
      const { state, seq } = await store.getApplication(id, everything);
      const deadline = deadlineOf(state, hours);
      if (deadline === undefined || toEpochMs(deadline) > toEpochMs(at)) return;
      const actor = { kind: 'job', id: 'deadlines' } as const;
      await store.execute(id, await byLaw(state, at), { at, actor, expectedSeq: seq });
    } catch (error) {
      // Somebody acted meanwhile; if it is still due, the next sweep finds it.
      if (error instanceof AppError && error.code === 'stale_version') return;
      logger.error({ err: error, application: id }, 'a deadline could not be acted on');
    }
  }

  async function byLaw(state: Application, at: string): Promise<ApplicationCommand> {
    if (state.status === 'CORRECTION') return { kind: 'withdraw', how: 'DEEMED', at };
    const acceptedDate = state.receiptDate;
    // What is missing is the office's loss; what was promised to follow stays promised.
    const { deficiencies } = await store.assessAgain(state, at);
    return { kind: 'accept', how: 'DEEMED', acceptedDate, missing: [], deficiencies, at };
  }
}
