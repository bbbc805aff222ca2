import { AppError } from '@walking-hall/app-error';
import { decideTask, extendTask, getTask, giveOpinion, listInbox, resumeTask, stopTask } from '@walking-hall/contracts';
import { everything, type Persistence } from '@walking-hall/persistence';
import { type BoundRoute, executeContext, requireDepartment, type RouteContext, route } from '@walking-hall/service-kit';
import { lightOf } from '@walking-hall/working-calendar';
import type { TaskId } from '@walking-hall/contracts';
import type { QuotaStore } from '../quotas/quota.store.ts';
import type { CommandOf, OpenedCase } from './case.ts';
import { taskAnswer } from './case.answers.ts';
import { decideCase } from './case.decide.ts';
import { plannedTask, taskFacts } from './case.facts.ts';
import type { CaseStore } from './case.store.ts';
import { inboxOfDepartment } from './case.views.ts';

export function taskRoutes(store: CaseStore, quotas: QuotaStore, { views }: Persistence): readonly BoundRoute[] {
  return [
    route(listInbox, async ({ params, query, principal, scope, now }) => {
      const { departmentCode } = params;
      if (scope.kind === 'departments' && !scope.codes.includes(departmentCode)) throw new AppError('outside_scope');
      const page = await views.find(inboxOfDepartment, { equals: { department: departmentCode }, ...query }, scope);
      const { calendar, hours } = store.time;
      const entries = page.documents.map(({ doc: { regionPath: _p, dueAt: _d, promised, statutory, ...entry } }) => ({
        ...entry,
        light: lightOf(promised, statutory, now, calendar, hours),
      }));
      return { body: { entries, next: page.next } };
    }),
    route(getTask, async ({ params, scope }) => {
      const { state, seq, item } = await store.getTask(params.taskId, scope);
      return { body: taskAnswer(state, item), seq };
    }),
    route(decideTask, async (request) => {
      const { state, item } = await ownTask(request);
      const command = { kind: 'decide' as const, item, decision: request.body, at: request.now, by: request.principal.sub };
      if (request.body.outcome === 'GRANTED') {
        const tools = await store.toolsFor(state.opened.digest);
        await quotas.debitFor(state, item, tools.bundle, executeContext({ ...request, command: undefined, expectedSeq: undefined }), () => {
          decideCase({ ...command, tools }, state);
        });
      }
      return answer(item, await store.execute(state, command, executeContext(request)));
    }),
    route(giveOpinion, async (request) => {
      const { favourable, note } = request.body;
      return act(request, { kind: 'giveOpinion', favourable, note });
    }),
    route(stopTask, async (request) => act(request, { kind: 'stop', ...request.body })),
    route(resumeTask, async (request) => act(request, { kind: 'resume' })),
    route(extendTask, async (request) => act(request, { kind: 'extend', added: request.body.by, reasons: request.body.reasons })),
  ];

  /** The task, if it belongs to a department that the officer decides for; whoever else asks is told whose it is. */
  async function ownTask(request: RouteContext<{ taskId: TaskId }, unknown, unknown>) {
    const found = await store.getTask(request.params.taskId, everything);
    requireDepartment(request.principal, taskFacts(found.state, plannedTask(found.state, found.item)).department);
    return found;
  }

  async function act(request: RouteContext<{ taskId: TaskId }, unknown, unknown>, what: What) {
    const { state, item } = await ownTask(request);
    const command = { ...what, item, at: request.now, by: request.principal.sub };
    return answer(item, await store.execute(state, command, executeContext(request)));
  }
}

type What = { [K in 'giveOpinion' | 'stop' | 'resume' | 'extend']: Omit<CommandOf<K>, 'item' | 'at' | 'by' | 'tools'> }[
  | 'giveOpinion'
  | 'stop'
  | 'resume'
  | 'extend'];

function answer(item: string, { state, seq }: { readonly state: OpenedCase; readonly seq: number }) {
  return { body: taskAnswer(state, item), seq };
}
