import {
  answerOffer,
  cureDeficiency,
  deliverResults,
  explainCase,
  getCase,
  listCases,
  listMyCases,
  readTaskId,
  releaseResults,
} from '@walking-hall/contracts';
import type { Persistence } from '@walking-hall/persistence';
import { type BoundRoute, executeContext, route } from '@walking-hall/service-kit';
import { explainClock } from '@walking-hall/working-calendar';
import type { ActivityStore } from '../activities/activity.store.ts';
import type { OpenedCase } from './case.ts';
import { caseAnswer } from './case.answers.ts';
import { taskIdIn } from './case.facts.ts';
import type { CaseStore } from './case.store.ts';
import { casesByStatus, casesOfParty } from './case.views.ts';

export function caseRoutes(store: CaseStore, activities: ActivityStore, { views }: Persistence): readonly BoundRoute[] {
  return [
    route(getCase, async ({ params, scope }) => {
      const { state, seq } = await store.getCase(params.caseId, scope);
      return { body: caseAnswer(state), seq };
    }),
    route(listCases, async ({ query: { region, status, ...page }, scope }) => pageOf(await views.find(casesByStatus, { equals: { region, status }, ...page }, scope))),
    route(listMyCases, async ({ query, principal, scope }) => {
      if (principal.party === undefined) return { body: { entries: [] } };
      return pageOf(await views.find(casesOfParty, { equals: { party: principal.party as never }, direction: 'descending', ...query }, scope));
    }),
    route(explainCase, async ({ params, scope, language }) => {
      const { state } = await store.getCase(params.caseId, scope);
      return {
        body: {
          case: params.caseId,
          clocks: clocksOf(state).map(({ task, clock }) => ({ task, clock: clock.name, dueDate: clock.dueDate, lines: explainClock(clock, language) })),
          plan: state.opened.plan.explanations.map(({ about, included, why }) => ({ about, included, why: why[language] })),
        },
      };
    }),
    route(cureDeficiency, async (request) => {
      const { state } = await store.getCase(request.params.caseId, request.scope);
      return answer(await store.execute(state, { kind: 'cure', material: request.body.material, at: request.now }, executeContext(request)));
    }),
    route(releaseResults, async (request) => {
      const { state } = await store.getCase(request.params.caseId, request.scope);
      const items = request.body.tasks?.map((task) => readTaskId(task).item);
      return answer(await store.execute(state, { kind: 'release', items, at: request.now }, executeContext(request)));
    }),
    route(deliverResults, async (request) => {
      const { state } = await store.getCase(request.params.caseId, request.scope);
      return answer(await store.execute(state, { kind: 'deliver', proof: request.body, at: request.now }, executeContext(request)));
    }),
    route(answerOffer, async (request) => {
      const { caseId, service } = request.params;
      const { state } = await store.getCase(caseId, request.scope);
      const { accept, activity } = request.body;
      const place = accept && activity !== undefined ? await activities.signUp(activity, caseId, service, executeContext({ ...request, command: undefined, expectedSeq: undefined })) : {};
      return answer(await store.execute(state, { kind: 'answerOffer', service, accepted: accept, ...place, at: request.now }, executeContext(request)));
    }),
  ];
}

function answer({ state, seq }: { readonly state: OpenedCase; readonly seq: number }) {
  return { body: caseAnswer(state), seq };
}

function pageOf<T extends { regionPath: unknown; departments: unknown; parties: unknown }>({ documents, next }: { readonly documents: readonly { readonly doc: T }[]; readonly next?: string }) {
  return { body: { entries: documents.map(({ doc: { regionPath: _p, departments: _d, parties: _s, ...summary } }) => summary), next } };
}

function clocksOf(state: OpenedCase) {
  return Object.entries(state.tasks).flatMap(([item, task]) =>
    'promised' in task ? [task.promised, task.statutory].flatMap((clock) => (clock ? [{ task: taskIdIn(state, item), clock }] : [])) : [],
  );
}
