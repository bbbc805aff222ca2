import type { Persistence } from '@walking-hall/persistence';
import type { Job, Logger } from '@walking-hall/service-kit';
import { alarmJob } from '../clocks/alarms.ts';
import type { FirmLoansStore } from './firm-loans.store.ts';
import { answerAlarms } from './firm-loans.views.ts';

/** Says of each referral once that its answer is overdue. */
export function firmLoansJobs(
  { firms }: FirmLoansStore,
  persistence: Persistence,
  logger: Logger,
): readonly Job[] {
  const sweep = {
    name: 'bundle-routing.lender-answers',
    alarms: answerAlarms,
    async tell(id: string, at: string) {
      await firms.execute(id, { kind: 'tellClocks', at }, { at, actor: { kind: 'job', id: 'clocks' } });
    },
  };
  return [alarmJob(sweep, persistence, logger)];
}
