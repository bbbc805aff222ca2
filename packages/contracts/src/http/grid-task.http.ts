import { instant, localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { gridAssignment, gridCall, handoverProof } from '../events/grid.events.ts';
import { staffSubject } from '../events/hall-layout.events.ts';
import { applicationId, buildingCode, caseId, gridTaskId, regionCode } from '../ids.ts';
import { pageOf, pageQuery } from './common.http.ts';
import { followers } from './staff-roles.ts';

const tag = 'grid-tasks';

/**
 * `OPEN` has no worker yet, as the map does not know the building. `RETURNED` lies at the station. `CLOSED` was taken in
 * another way.
 */
export const gridTaskStatus = z.enum(['OPEN', 'ASSIGNED', 'LOCKED', 'RETURNED', 'DELIVERED', 'CLOSED']);

/** Results on their way. Whose they are is asked of intake (`/deliveries/{gridTaskId}`), which shows the name masked. */
export const gridTask = z.strictObject({
  gridTask: gridTaskId,
  case: caseId,
  application: applicationId,
  region: regionCode,
  status: gridTaskStatus,
  building: buildingCode.optional(),
  assignment: gridAssignment.optional(),
  /** Everybody who had it, the present one last. */
  history: z.array(gridAssignment.extend({ at: instant })),
  promisedDueDate: localDate,
  statutoryDueDate: localDate.optional(),
  /** How often nobody was at home since it was last given out. */
  visits: z.int(),
  wrongCodes: z.int(),
  openedAt: instant,
  deliveredAt: instant.optional(),
});

const params = z.strictObject({ gridTaskId });
const readers = [...followers, 'grid-worker'] as const;
const station = ['clerk', 'center-admin'] as const;

export const getGridTask = defineOperation({
  id: 'getGridTask',
  method: 'get',
  path: '/grid-tasks/{gridTaskId}',
  tag,
  summary: { zh: '查看网格送达任务', en: 'See a grid task' },
  access: readers,
  params,
  success: { status: 200, body: gridTask },
  errors: ['grid_task_unknown'],
});

export const listGridTasks = defineOperation({
  id: 'listGridTasks',
  method: 'get',
  path: '/grid-tasks',
  tag,
  summary: {
    zh: '列出一个区域的网格送达任务',
    en: 'List the grid tasks of a region by status, the first due first',
  },
  access: ['clerk', 'specialist', 'center-admin', 'supervisor', 'platform-admin'],
  query: pageQuery.extend({ region: regionCode, status: gridTaskStatus.default('OPEN') }),
  success: { status: 200, body: pageOf(gridTask) },
});

export const listMyGridTasks = defineOperation({
  id: 'listMyGridTasks',
  method: 'get',
  path: '/my-grid-tasks',
  tag,
  summary: { zh: '我的送达任务', en: 'What the caller has to deliver, the first due first' },
  access: ['grid-worker'],
  query: pageQuery.extend({ status: gridTaskStatus.default('ASSIGNED') }),
  success: { status: 200, body: pageOf(gridTask) },
});

export const assignGridTask = defineOperation({
  id: 'assignGridTask',
  method: 'post',
  path: '/grid-tasks/{gridTaskId}/assignment',
  tag,
  summary: {
    zh: '指派或改派网格员',
    en: 'Give a task out, again or to somebody else: the worker of the building’s grid, or the one named',
  },
  access: station,
  params,
  body: z.strictObject({ building: buildingCode.optional(), worker: staffSubject.optional() }),
  success: { status: 200, body: gridTask },
  errors: ['grid_task_unknown', 'building_unknown', 'status_move_invalid', 'stale_version'],
});

export const callApplicant = defineOperation({
  id: 'callApplicant',
  method: 'post',
  path: '/grid-tasks/{gridTaskId}/calls',
  tag,
  summary: {
    zh: '经平台联系申请人（不显示号码）',
    en: 'Have the hall tell the applicant; the worker sees no number',
  },
  access: ['grid-worker'],
  params,
  body: z.strictObject({ call: gridCall }),
  success: { status: 200, body: gridTask },
  errors: ['grid_task_unknown', 'grid_task_of_another', 'status_move_invalid', 'stale_version'],
});

export const reportFailedVisit = defineOperation({
  id: 'reportFailedVisit',
  method: 'post',
  path: '/grid-tasks/{gridTaskId}/failed-visits',
  tag,
  summary: { zh: '上门无人', en: 'Nobody was at home; after the second time it goes back to the station' },
  access: ['grid-worker'],
  params,
  body: z.strictObject({}),
  success: { status: 200, body: gridTask },
  errors: ['grid_task_unknown', 'grid_task_of_another', 'status_move_invalid', 'stale_version'],
});

export const handOver = defineOperation({
  id: 'handOver',
  method: 'post',
  path: '/grid-tasks/{gridTaskId}/handover',
  tag,
  summary: {
    zh: '凭送达码签收',
    en: 'Hand the results over against the applicant’s code and a proof; no identity document is kept',
  },
  access: ['grid-worker'],
  params,
  body: z.strictObject({ code: z.string().min(1).max(20), proof: handoverProof }),
  success: { status: 200, body: gridTask },
  errors: [
    'grid_task_unknown',
    'grid_task_of_another',
    'handover_code_wrong',
    'grid_task_locked',
    'status_move_invalid',
    'stale_version',
  ],
});

export const unlockGridTask = defineOperation({
  id: 'unlockGridTask',
  method: 'post',
  path: '/grid-tasks/{gridTaskId}/unlocking',
  tag,
  summary: { zh: '解锁送达任务', en: 'Unlock a task after wrong codes' },
  access: station,
  params,
  body: z.strictObject({}),
  success: { status: 200, body: gridTask },
  errors: ['grid_task_unknown', 'status_move_invalid', 'stale_version'],
});

export const getHandoverCode = defineOperation({
  id: 'getHandoverCode',
  method: 'get',
  path: '/grid-tasks/{gridTaskId}/handover-code',
  tag,
  summary: {
    zh: '查看送达码',
    en: 'See the code that the results are handed over against: whose they are alone',
  },
  access: ['applicant'],
  params,
  success: { status: 200, body: z.strictObject({ gridTask: gridTaskId, code: z.string() }) },
  errors: ['grid_task_unknown'],
});

export const gridTaskOperations = [
  listGridTasks,
  listMyGridTasks,
  getGridTask,
  assignGridTask,
  callApplicant,
  reportFailedVisit,
  handOver,
  unlockGridTask,
  getHandoverCode,
] as const;
