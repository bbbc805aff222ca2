import { AppError } from '@walking-hall/app-error';
import { readTaskId, type TaskId } from '@walking-hall/contracts';
import {
  type AggregateStore,
  createAggregateStore,
  type ExecuteContext,
  type Executed,
  type Persistence,
  type Scope,
} from '@walking-hall/persistence';
import type { OfficeHours, WorkingCalendar } from '@walking-hall/working-calendar';
import type { EnablementStore } from '../enablement/enablement.store.ts';
import type { CaseCommand, CaseRequest, CaseTools } from './case.command.ts';
import { decideCase } from './case.decide.ts';
import { evolveCase } from './case.evolve.ts';
import { type CaseEvent, type CaseState, noCase, type OpenedCase } from './case.ts';
import { casePuts, caseView } from './case.views.ts';

export interface LoadedCase {
  readonly state: OpenedCase;
  readonly seq: number;
}

export interface CaseStore {
  readonly cases: AggregateStore<CaseState, CaseCommand, CaseEvent>;
  readonly time: Pick<CaseTools, 'calendar' | 'hours'>;
  /** A case that the scope covers. @throws AppError `case_unknown` */
  getCase(id: string, scope: Scope): Promise<LoadedCase>;
  /** The case of a task that the scope covers. @throws AppError `task_unknown` */
  getTask(id: TaskId, scope: Scope): Promise<LoadedCase & { readonly item: string }>;
  /** What decisions on a case are made with. @throws AppError `bundle_unknown` */
  toolsFor(digest: string): Promise<CaseTools>;
  execute(
    state: OpenedCase,
    request: CaseRequest,
    context: ExecuteContext,
  ): Promise<Executed<OpenedCase, CaseEvent>>;
  /**
   * For a request that another stream has to prepare (a debit, a seat). `prepare` runs only where the case as it was
   * loaded would take the request, and says what to execute then. Otherwise the case refuses, or answers again what it
   * had answered; it takes nothing that was not prepared.
   * @throws AppError `concurrent_change` where the case changed in between and may take it now: to be tried again
   */
  executePrepared(
    loaded: LoadedCase,
    request: CaseRequest,
    context: ExecuteContext,
    prepare: () => Promise<CaseRequest>,
  ): Promise<Executed<OpenedCase, CaseEvent>>;
}

/** Who and when alone: a receipt and a version belong to the stream that the request is about, not to another. */
export function withoutClaims({ at, actor, traceparent }: ExecuteContext): ExecuteContext {
  return { at, actor, ...(traceparent === undefined ? {} : { traceparent }) };
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

  async function execute({ opened }: OpenedCase, request: CaseRequest, context: ExecuteContext) {
    const executed = await cases.execute(
      opened.case,
      { ...request, tools: await toolsFor(opened.digest) },
      context,
    );
    if (executed.state.status === 'NONE') throw new Error(`case ${opened.case} vanished`);
    return { ...executed, state: executed.state };
  }

  /** Whether the case as it was loaded would take the request, going by what the caller has seen. */
  async function takes({ state, seq }: LoadedCase, request: CaseRequest, expectedSeq: number) {
    if (expectedSeq !== seq) return false;
    const tools = await toolsFor(state.opened.digest);
    try {
      return decideCase({ ...request, tools }, state).length > 0;
    } catch (error) {
      if (error instanceof AppError) return false;
      throw error;
    }
  }

  return {
    cases,
    time,
    toolsFor,
    getCase,
    async getTask(id, scope) {
      const { caseId, item } = readTaskId(id);
      const found = await getCase(caseId, scope).catch((error: unknown) => {
        throw error instanceof AppError && error.code === 'case_unknown'
          ? new AppError('task_unknown')
          : error;
      });
      if (!found.state.tasks[item]) throw new AppError('task_unknown');
      return { ...found, item };
    },
    execute,
    async executePrepared(loaded, request, context, prepare) {
      const { expectedSeq = loaded.seq } = context;
      if (await takes(loaded, request, expectedSeq)) return execute(loaded.state, await prepare(), context);
      return execute(loaded.state, request, { ...context, expectedSeq }).catch((error: unknown) => {
        const isStale = error instanceof AppError && error.code === 'stale_version';
        throw isStale && context.expectedSeq === undefined ? new AppError('concurrent_change') : error;
      });
    },
  };
}
