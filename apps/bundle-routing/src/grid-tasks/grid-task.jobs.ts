import type { Persistence } from '@walking-hall/persistence';
import type { Job, Logger } from '@walking-hall/service-kit';
import { alarmJob } from '../clocks/alarms.ts';
import type { GridTaskStore } from './grid-task.store.ts';
import { gridTaskAlarms } from './grid-task.views.ts';

/** Says of each clock of a grid task that it ran out. */
export function gridTaskJobs(
  { tasks }: GridTaskStore,
  persistence: Persistence,
  logger: Logger,
): readonly Job[] {
  const sweep = {
    name: 'bundle-routing.grid-task-clocks',
    alarms: gridTaskAlarms,
    async tell(id: string, at: string) {
      await tasks.execute(id, { kind: 'tellClocks', at }, { at, actor: { kind: 'job', id: 'clocks' } });
    },
  };
  return [alarmJob(sweep, persistence, logger)];
}
