import { AppError } from '@walking-hall/app-error';
import {
  assignGridTask,
  callApplicant,
  type GridTaskId,
  getGridTask,
  getHandoverCode,
  handOver,
  listGridTasks,
  listMyGridTasks,
  reportFailedVisit,
  unlockGridTask,
} from '@walking-hall/contracts';
import { everything, type Page, type Persistence } from '@walking-hall/persistence';
import { type BoundRoute, executeContext, type RouteContext, route } from '@walking-hall/service-kit';
import type { GridMapStore } from '../grids/grid-map.store.ts';
import type { GridAssignment } from '../grids/grid-map.ts';
import { wrongCodesAtMost } from './grid-task.decide.ts';
import type { GridTaskStore } from './grid-task.store.ts';
import type { GridTask, GridTaskCommand, GridTaskState } from './grid-task.ts';
import {
  type GridTaskDocument,
  gridTaskDocument,
  gridTasksByStatus,
  gridTasksOfWorker,
} from './grid-task.views.ts';
import type { HandoverCodes } from './handover-code.ts';

type Request<B> = RouteContext<{ gridTaskId: GridTaskId }, unknown, B>;

export function gridTaskRoutes(
  store: GridTaskStore,
  maps: GridMapStore,
  codes: HandoverCodes,
  { views }: Persistence,
): readonly BoundRoute[] {
  return [
    route(listGridTasks, async ({ query: { region, status, ...page }, scope }) =>
      pageOf(await views.find(gridTasksByStatus, { equals: { region, status }, ...page }, scope)),
    ),
    route(listMyGridTasks, async ({ query: { status, ...page }, principal, scope }) =>
      pageOf(
        await views.find(gridTasksOfWorker, { equals: { worker: principal.sub, status }, ...page }, scope),
      ),
    ),
    route(getGridTask, async ({ params, scope }) => {
      const { state, seq } = await store.getTask(params.gridTaskId, scope);
      return answer(state, seq);
    }),
    route(assignGridTask, async (request) => {
      const { state } = await store.getTask(request.params.gridTaskId, request.scope);
      const assignment = await assignmentFor(state, request.body);
      return act(request, { kind: 'assign', assignment, by: request.principal.sub, at: request.now });
    }),
    route(callApplicant, async (request) => {
      const { call } = request.body;
      return act(request, { kind: 'call', call, worker: request.principal.sub, at: request.now });
    }),
    route(reportFailedVisit, async (request) =>
      act(request, { kind: 'failVisit', worker: request.principal.sub, at: request.now }),
    ),
    route(handOver, async (request) => {
      const { gridTaskId } = request.params;
      const { code, proof } = request.body;
      const codeIsRight = code === codes.codeOf(gridTaskId);
      const worker = request.principal.sub;
      await store.getTask(gridTaskId, request.scope);
      const command = { kind: 'handOver', worker, codeIsRight, proof, at: request.now } as const;
      const { state, seq } = await store.tasks.execute(gridTaskId, command, executeContext(request));
      // A wrong code is counted before it is refused.
      if (state.status === 'LOCKED') throw new AppError('grid_task_locked');
      if (state.status === 'ASSIGNED')
        throw new AppError('handover_code_wrong', { left: wrongCodesAtMost - state.wrongCodes });
      return answer(state, seq);
    }),
    route(unlockGridTask, async (request) =>
      act(request, { kind: 'unlock', by: request.principal.sub, at: request.now }),
    ),
    route(getHandoverCode, async ({ params: { gridTaskId }, principal }) => {
      const { state } = await store.getTask(gridTaskId, everything);
      // Theirs alone, whatever else the caller may see.
      if (state.facts.party !== principal.party) throw new AppError('grid_task_unknown');
      return { body: { gridTask: gridTaskId, code: codes.codeOf(gridTaskId) } };
    }),
  ];

  async function act(request: Request<unknown>, command: GridTaskCommand) {
    const { gridTaskId } = request.params;
    await store.getTask(gridTaskId, request.scope);
    const { state, seq } = await store.tasks.execute(gridTaskId, command, executeContext(request));
    return answer(state, seq);
  }

  /** The worker of the building's grid, or the one named; the building stays where none is named. */
  async function assignmentFor(
    state: GridTask,
    { building, worker }: { readonly building?: string | undefined; readonly worker?: string | undefined },
  ): Promise<GridAssignment> {
    const to = building ?? gridTaskDocument(state).building ?? '';
    const found = await maps.findAssignment(state.facts.region, to);
    if (!found) throw new AppError('building_unknown', { building: to });
    return worker === undefined ? found : { ...found, worker };
  }
}

function answer(state: GridTaskState, seq: number) {
  if (state.status === 'NONE') throw new AppError('grid_task_unknown');
  return { body: shown(gridTaskDocument(state)), seq };
}

function pageOf({ documents, next }: Page<GridTaskDocument>) {
  return { body: { entries: documents.map(({ doc }) => shown(doc)), next } };
}

function shown({
  regionPath: _p,
  parties: _s,
  worker: _w,
  promisedDueAt: _d,
  followsMap: _f,
  ...task
}: GridTaskDocument) {
  return task;
}
