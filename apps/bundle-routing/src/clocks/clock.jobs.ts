import { everything, type Persistence } from '@walking-hall/persistence';
import type { Job, Logger } from '@walking-hall/service-kit';
import { caseAlarms } from '../cases/case.alarms.ts';
import type { CaseStore } from '../cases/case.store.ts';
import { alarmJob } from './alarms.ts';

/**
 * Brings what time alone brings to a case: clocks that turn yellow or run out, days on which tasks open, duties and promised
 * materials whose time is over.
 */
export function clockJobs(store: CaseStore, persistence: Persistence, logger: Logger): readonly Job[] {
  const sweep = { name: 'bundle-routing.clocks', alarms: caseAlarms, tell };
  return [alarmJob(sweep, persistence, logger)];

  async function tell(id: string, at: string): Promise<void> {
    const { state } = await store.getCase(id, everything);
    await store.execute(state, { kind: 'tellClocks', at }, { at, actor: { kind: 'job', id: 'clocks' } });
  }
}
