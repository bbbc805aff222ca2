import { AppError } from '@walking-hall/app-error';
import {
  answerOffer,
  type CaseId,
  cureDeficiency,
  deliverResults,
  explainCase,
  getCase,
  listCases,
  listMyCases,
  partyRef,
  readTaskId,
  releaseResults,
  reportFacts,
  reportMilestone,
  revokeAcceptance,
  type TaskId,
} from '@walking-hall/contracts';
import type { Persistence } from '@walking-hall/persistence';
import { type BoundRoute, executeContext, type RouteContext, route } from '@walking-hall/service-kit';
import { explainClock } from '@walking-hall/working-calendar';
import type { ActivityStore } from '../activities/activity.store.ts';
import { caseAnswer } from './case.answers.ts';
import type { CaseRequest } from './case.command.ts';
import { taskIdIn } from './case.facts.ts';
import { type CaseStore, type LoadedCase, withoutClaims } from './case.store.ts';
import type { OpenedCase } from './case.ts';
import { casesByStatus, casesOfParty } from './case.views.ts';

export function caseRoutes(
  store: CaseStore,
  activities: ActivityStore,
  { views }: Persistence,
): readonly BoundRoute[] {
  return [
    route(getCase, async ({ params, scope }) => {
      const { state, seq } = await store.getCase(params.caseId, scope);
      return { body: caseAnswer(state), seq };
    }),
    route(listCases, async ({ query: { region, status, ...page }, scope }) =>
      pageOf(await views.find(casesByStatus, { equals: { region, status }, ...page }, scope)),
    ),
    route(listMyCases, async ({ query, principal, scope }) => {
      const party = partyRef.safeParse(principal.party);
      if (!party.success) return { body: { entries: [] } };
      return pageOf(
        await views.find(
          casesOfParty,
          { equals: { party: party.data }, direction: 'descending', ...query },
          scope,
        ),
      );
    }),
    route(explainCase, async ({ params, scope, language }) => {
      const { state } = await store.getCase(params.caseId, scope);
      return {
        body: {
          case: params.caseId,
          clocks: clocksOf(state).map(({ task, clock }) => ({
            task,
            clock: clock.name,
            dueDate: clock.dueDate,
            lines: explainClock(clock, language),
          })),
          plan: state.opened.plan.explanations.map(({ about, included, why }) => ({
            about,
            included,
            why: why[language],
          })),
        },
      };
    }),
    route(reportMilestone, async (request) => {
      const { milestone } = request.params;
      const { now: at, principal } = request;
      return act(request, { kind: 'reportMilestone', milestone, ...request.body, at, by: principal.sub });
    }),
    route(reportFacts, async (request) => {
      const { answers } = request.body;
      return act(request, { kind: 'reportFacts', answers, at: request.now, by: request.principal.sub });
    }),
    route(revokeAcceptance, async (request) => {
      const { now: at, principal } = request;
      return act(request, { kind: 'revokeAcceptance', ...request.body, at, by: principal.sub });
    }),
    route(cureDeficiency, async (request) => {
      const { material } = request.body;
      return act(request, { kind: 'cure', material, at: request.now });
    }),
    route(releaseResults, async (request) => {
      const items = request.body.tasks?.map((task) => itemIn(request.params.caseId, task));
      return act(request, { kind: 'release', items, at: request.now });
    }),
    route(deliverResults, async (request) =>
      act(request, { kind: 'deliver', proof: request.body, at: request.now }),
    ),
    route(answerOffer, async (request) => {
      const { caseId, service } = request.params;
      const { accept, activity } = request.body;
      const command = { kind: 'answerOffer' as const, service, accepted: accept, at: request.now };
      if (!accept || activity === undefined) return act(request, command);
      const found = await store.getCase(caseId, request.scope);
      const { bundle } = found.state.opened;
      const context = executeContext(request);
      const answered = await store.executePrepared(found, command, context, async () => ({
        ...command,
        ...(await activities.signUp(activity, caseId, { bundle, service }, withoutClaims(context))),
      }));
      return answer(answered);
    }),
  ];

  async function act(request: RouteContext<{ caseId: CaseId }, unknown, unknown>, command: CaseRequest) {
    const { state } = await store.getCase(request.params.caseId, request.scope);
    return answer(await store.execute(state, command, executeContext(request)));
  }
}

/** @throws AppError `task_unknown` for a task of another case */
function itemIn(id: CaseId, task: TaskId): string {
  const { caseId, item } = readTaskId(task);
  if (caseId !== id) throw new AppError('task_unknown');
  return item;
}

function answer({ state, seq }: LoadedCase) {
  return { body: caseAnswer(state), seq };
}

function pageOf<T extends { regionPath: unknown; departments: unknown; parties: unknown }>({
  documents,
  next,
}: {
  readonly documents: readonly { readonly doc: T }[];
  readonly next?: string;
}) {
  return {
    body: {
      entries: documents.map(
        ({ doc: { regionPath: _p, departments: _d, parties: _s, ...summary } }) => summary,
      ),
      next,
    },
  };
}

function clocksOf(state: OpenedCase) {
  return Object.entries(state.tasks).flatMap(([item, task]) =>
    'promised' in task
      ? [task.promised, task.statutory].flatMap((clock) =>
          clock ? [{ task: taskIdIn(state, item), clock }] : [],
        )
      : [],
  );
}
