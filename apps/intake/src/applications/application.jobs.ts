import { everything, type Persistence } from '@walking-hall/persistence';
import type { Job, Logger } from '@walking-hall/service-kit';
import type { ApplicationStore } from './application.store.ts';
import type { ApplicationCommand } from './application.ts';
import { deadlinesByTime } from './application.views.ts';

const pageSize = 200;

/**
 * What the law does when nobody acts: an application about which nothing was told in time counts as accepted from its
 * receipt day (行政许可法 art. 32); one that was not corrected in time counts as withdrawn (浙江省保障“最多跑一次”改革规定
 * art. 11). The status decides, so that a sweep which runs twice acts once.
 */
export function applicationJobs(
  store: ApplicationStore,
  { views }: Persistence,
  logger: Logger,
): readonly Job[] {
  return [
    {
      name: 'intake.deadlines',
      everyMs: 30_000,
      async run(now) {
        let cursor: string | undefined;
        do {
          const page = await views.find(
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
      const { state } = await store.getApplication(id, everything);
      const command: ApplicationCommand =
        state.status === 'CORRECTION'
          ? { kind: 'withdraw', how: 'DEEMED', at }
          : {
              kind: 'accept',
              how: 'DEEMED',
              acceptedDate: state.receiptDate,
              missing: [],
              deficiencies: [],
              at,
            };
      await store.execute(id, command, { at, actor: { kind: 'job', id: 'deadlines' } });
    } catch (error) {
      logger.error({ err: error, application: id }, 'a deadline could not be acted on');
    }
  }
}
