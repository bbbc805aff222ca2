import { gridTask, regionPath } from '@walking-hall/contracts';
import { defineQuery, defineView } from '@walking-hall/persistence';
import { instant } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineAlarms, firstOf } from '../clocks/alarms.ts';
import { alarmsOf } from './grid-task.clocks.ts';
import type { GridTask, GridTaskState } from './grid-task.ts';

/** Grid tasks as the API shows them: to their region, to the applicant, and to whoever has them now. */
export const gridTaskView = defineView({
  name: 'grid_tasks',
  schema: gridTask.extend({
    regionPath,
    /** The applicant, and the account of the worker. */
    parties: z.array(z.string()),
    worker: z.string().optional(),
    promisedDueAt: instant,
    /** A change of the map may give it to somebody else. */
    followsMap: z.boolean(),
  }),
  indexes: {
    byRegion: ['region', 'status', 'promisedDueAt'],
    byWorker: ['worker', 'status', 'promisedDueAt'],
    byBuilding: ['region', 'building', 'followsMap'],
  },
  scope: { region: 'regionPath', party: 'parties' },
});
export const gridTasksByStatus = defineQuery(gridTaskView, {
  equals: ['region', 'status'],
  orderBy: 'promisedDueAt',
});
export const gridTasksOfWorker = defineQuery(gridTaskView, {
  equals: ['worker', 'status'],
  orderBy: 'promisedDueAt',
});
export const gridTasksOfBuilding = defineQuery(gridTaskView, {
  equals: ['region', 'building', 'followsMap'],
});

export const gridTaskAlarms = defineAlarms('grid_task_alarms');

export type GridTaskDocument = z.infer<typeof gridTaskView.schema>;

export function gridTaskPuts(id: string, state: GridTaskState) {
  if (state.status === 'NONE') return [];
  return [
    { view: gridTaskView, key: id, doc: gridTaskDocument(state) },
    gridTaskAlarms.put(id, firstOf(alarmsOf(state).map(({ atMs }) => atMs))),
  ];
}

export function gridTaskDocument(state: GridTask): GridTaskDocument {
  const { facts, promised, statutory, openedAt, history, status } = state;
  const { gridTask: id, case: ofCase, application, region, regionPath: path, party } = facts;
  const assignment = 'assignment' in state ? state.assignment : undefined;
  const building = state.status === 'OPEN' ? state.building : history.at(-1)?.building;
  return {
    gridTask: id,
    case: ofCase,
    application,
    region,
    status,
    ...(building === undefined ? {} : { building }),
    ...(assignment === undefined ? {} : { assignment, worker: assignment.worker }),
    history: [...history],
    promisedDueDate: promised.dueDate,
    ...(statutory === undefined ? {} : { statutoryDueDate: statutory.dueDate }),
    visits: 'visits' in state ? state.visits : 0,
    wrongCodes: 'wrongCodes' in state ? state.wrongCodes : 0,
    openedAt,
    ...(state.status === 'DELIVERED' ? { deliveredAt: state.deliveredAt } : {}),
    regionPath: path,
    parties: [party, ...(assignment === undefined ? [] : [`sub:${assignment.worker}`])],
    promisedDueAt: promised.dueAt,
    followsMap: ['OPEN', 'ASSIGNED', 'LOCKED'].includes(status),
  };
}
