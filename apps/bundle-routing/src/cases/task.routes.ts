import { AppError } from '@walking-hall/app-error';
import type { TaskId } from '@walking-hall/contracts';
import {
  decideTask,
  extendTask,
  getTask,
  giveOpinion,
  listInbox,
  resumeTask,
  stopTask,
} from '@walking-hall/contracts';
import { everything, type Persistence } from '@walking-hall/persistence';
import {
  type BoundRoute,
  executeContext,
  type RouteContext,
  requireDepartment,
  route,
} from '@walking-hall/service-kit';
import { lightOf } from '@walking-hall/working-calendar';
import { costsOf } from '../quotas/quota.costs.ts';
import type { QuotaStore } from '../quotas/quota.store.ts';
import { taskAnswer } from './case.answers.ts';
import type { CaseRequest } from './case.command.ts';
import { plannedTask, taskFacts } from './case.facts.ts';
import { type CaseStore, type LoadedCase, withoutClaims } from './case.store.ts';
import { inboxOfDepartment } from './case.views.ts';

export function taskRoutes(
  store: CaseStore,
  quotas: QuotaStore,
  { views }: Persistence,
): readonly BoundRoute[] {
  return [
    route(listInbox, async ({ params, query, scope, now }) => {
      const { departmentCode } = params;
      if (scope.kind === 'departments' && !scope.codes.includes(departmentCode))
        throw new AppError('outside_scope');
      const page = await views.find(
        inboxOfDepartment,
        { equals: { department: departmentCode }, ...query },
        scope,
      );
      const { calendar, hours } = store.time;
      const entries = page.documents.map(
        ({ doc: { regionPath: _p, dueAt: _d, promised, statutory, ...entry } }) => ({
          ...entry,
          light: lightOf(promised, statutory, now, calendar, hours),
        }),
      );
      return { body: { entries, next: page.next } };
    }),
    route(getTask, async ({ params, scope }) => {
      const { state, seq, item } = await store.getTask(params.taskId, scope);
      return { body: taskAnswer(state, item), seq };
    }),
    route(decideTask, async (request) => {
      const found = await ownTask(request);
      const { state, item } = found;
      const command = { kind: 'decide' as const, decision: request.body, ...about(request, item) };
      const context = executeContext(request);
      const { bundle } = await store.toolsFor(state.opened.digest);
      const costs = request.body.outcome === 'GRANTED' ? costsOf(state, item, bundle, request.body.data) : [];
      if (costs.length === 0) return answer(item, await store.execute(state, command, context));
      const granted = await store.executePrepared(found, command, context, async () => {
        await quotas.debitFor(request.params.taskId, costs, withoutClaims(context));
        return command;
      });
      return answer(item, granted);
    }),
    route(giveOpinion, async (request) => {
      const { favourable, note } = request.body;
      return act(request, (task) => ({ kind: 'giveOpinion', favourable, note, ...task }));
    }),
    route(stopTask, async (request) => act(request, (task) => ({ kind: 'stop', ...request.body, ...task }))),
    route(resumeTask, async (request) => act(request, (task) => ({ kind: 'resume', ...task }))),
    route(extendTask, async (request) => {
      const { by: added, reasons } = request.body;
      return act(request, (task) => ({ kind: 'extend', added, reasons, ...task }));
    }),
  ];

  /** The task, if it belongs to a department that the officer decides for; whoever else asks is told whose it is. */
  async function ownTask(request: TaskRequest) {
    const found = await store.getTask(request.params.taskId, everything);
    requireDepartment(
      request.principal,
      taskFacts(found.state, plannedTask(found.state, found.item)).department,
    );
    return found;
  }

  async function act(request: TaskRequest, commandOn: (task: AboutTask) => CaseRequest) {
    const { state, item } = await ownTask(request);
    const command = commandOn(about(request, item));
    return answer(item, await store.execute(state, command, executeContext(request)));
  }
}

type TaskRequest = RouteContext<{ taskId: TaskId }, unknown, unknown>;
type AboutTask = ReturnType<typeof about>;

function about({ now, principal }: TaskRequest, item: string) {
  return { item, at: now, by: principal.sub };
}

function answer(item: string, { state, seq }: LoadedCase) {
  return { body: taskAnswer(state, item), seq };
}
