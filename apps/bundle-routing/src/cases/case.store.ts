import { AppError } from '@walking-hall/app-error';
import type { TaskId } from '@walking-hall/contracts';
import { readTaskId } from '@walking-hall/contracts';
import { type AggregateStore, createAggregateStore, type ExecuteContext, type Executed, type Persistence, type Scope } from '@walking-hall/persistence';
import type { OfficeHours, WorkingCalendar } from '@walking-hall/working-calendar';
import type { EnablementStore } from '../enablement/enablement.store.ts';
import { type CaseCommand, type CaseEvent, type CaseState, type CaseTools, noCase, type OpenedCase } from './case.ts';
import { decideCase } from './case.decide.ts';
import { evolveCase } from './case.evolve.ts';
import { casePuts, caseView } from './case.views.ts';

/** A command as its caller writes it: the store adds the tools. */
export type CaseRequest = CaseCommand extends infer C ? (C extends CaseCommand ? Omit<C, 'tools'> : never) : never;

export interface CaseStore {
  readonly cases: AggregateStore<CaseState, CaseCommand, CaseEvent>;
  readonly time: Pick<CaseTools, 'calendar' | 'hours'>;
  /** A case that the scope covers. @throws AppError `case_unknown` */
  getCase(id: string, scope: Scope): Promise<{ readonly state: OpenedCase; readonly seq: number }>;
  /** The case of a task that the scope covers. @throws AppError `task_unknown` */
  getTask(id: TaskId, scope: Scope): Promise<{ readonly state: OpenedCase; readonly seq: number; readonly item: string }>;
  toolsFor(digest: string): Promise<CaseTools>;
  execute(state: OpenedCase, request: CaseRequest, context: ExecuteContext): Promise<Executed<OpenedCase, CaseEvent>>;
}

export function createCaseStore(
  persistence: Persistence,
  enablement: Pick<EnablementStore, 'getResolved'>,
  time: { readonly calendar: WorkingCalendar; readonly hours: OfficeHours },
): CaseStore {
  const cases = createAggregateStore<CaseState, CaseCommand, CaseEvent>(persistence, {
    name: 'case',
    initialState: noCase,
    decide: decideCase,
    evolve: evolveCase,
    views: (_id, state, before) => casePuts(state, before, time),
  });
  const toolsFor = async (digest: string) => ({ ...time, bundle: await enablement.getResolved(digest) });

  async function getCase(id: string, scope: Scope) {
    const visible = await persistence.views.get(caseView, id, scope);
    const found = visible && (await cases.load(id));
    if (!found || found.state.status === 'NONE') throw new AppError('case_unknown');
    return { state: found.state, seq: found.seq };
  }

  return {
    cases,
    time,
    toolsFor,
    getCase,
    async getTask(id, scope) {
      const { caseId, item } = readTaskId(id);
      const found = await getCase(caseId, scope).catch((error: unknown) => {
        throw error instanceof AppError && error.code === 'case_unknown' ? new AppError('task_unknown') : error;
      });
      if (!found.state.tasks[item]) throw new AppError('task_unknown');
      return { ...found, item };
    },
    async execute({ opened }, request, context) {
      const command = { ...request, tools: await toolsFor(opened.digest) } as CaseCommand;
      const executed = await cases.execute(opened.case, command, context);
      if (executed.state.status === 'NONE') throw new Error(`case ${opened.case} vanished`);
      return { ...executed, state: executed.state };
    },
  };
}
