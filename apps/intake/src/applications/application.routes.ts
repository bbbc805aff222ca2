import {
  correctApplication,
  getApplication,
  listApplicationActs,
  listApplications,
  previewPlan,
  submitApplication,
  withdrawApplication,
} from '@walking-hall/contracts';
import { everything, type Persistence } from '@walking-hall/persistence';
import { type BoundRoute, route } from '@walking-hall/service-kit';
import type { OfficeHours } from '@walking-hall/working-calendar';
import { type About, createActOn } from './act-on.ts';
import { actsIn } from './acts.ts';
import type { ApplicationAnswers } from './application.answers.ts';
import type { ApplicationStore } from './application.store.ts';
import type { ApplicationCommand } from './application.ts';
import { applicationsByStatus, decidedCaseView } from './application.views.ts';
import { defectsOf } from './assess.ts';
import { type Correction, lookAtCorrection, touchedBy } from './correct.ts';
import { pageFrom } from './page-from.ts';
import { type Reached, reach } from './reach.ts';
import { correctionWorkingDays, lookAt, type ReceiveDeps } from './receive.ts';
import type { Submission } from './submission.ts';

export interface ApplicationRoutesDeps extends ReceiveDeps {
  readonly store: ApplicationStore;
  readonly answers: ApplicationAnswers;
  readonly submission: Submission;
  readonly persistence: Persistence;
  readonly hours: OfficeHours;
}

/** What an applicant does, or somebody for them, and what all may see. */
export function applicationRoutes(deps: ApplicationRoutesDeps): readonly BoundRoute[] {
  const { store, answers, submission, vault, calendar, persistence } = deps;
  const { views, streams } = persistence;
  const actOn = createActOn(store, answers);

  return [
    route(previewPlan, async ({ body, principal, now }) => {
      const { plan, open, missing } = await lookAt(body, principal, now, deps, { openAllowed: true });
      const unanswered = open.map((path) => ({ path, code: 'MISSING' as const }));
      return { body: { plan, defects: [...unanswered, ...defectsOf(missing)] } };
    }),
    route(submitApplication, async (request) => {
      const { state, seq } = await submission.submit(request.body, request);
      const location = `/applications/${state.received.application}`;
      return { body: await answers.shown(state, request.now), seq, location };
    }),
    route(getApplication, async (request) => {
      const { state, seq } = await reach(request.params.applicationId, 'SEE', request, deps);
      return { body: await answers.shown(state, request.now), seq };
    }),
    route(listApplications, async ({ query: { region, status, ...page }, scope }) => {
      const found = await views.find(applicationsByStatus, { equals: { region, status }, ...page }, scope);
      const entries = found.documents.map(({ doc: { regionPath: _, parties: __, ...entry } }) => entry);
      return { body: { entries, next: found.next } };
    }),
    route(listApplicationActs, async (request) => {
      const { applicationId } = request.params;
      await reach(applicationId, 'SEE', request, deps);
      const commits = await Promise.all(
        [`draft/${applicationId}`, `application/${applicationId}`].map((stream) => streams.read(stream)),
      );
      return { body: pageFrom(actsIn(commits.flat()), request.query) };
    }),
    route(correctApplication, async (request) => {
      const { params, body } = request;
      const reached = await reach(params.applicationId, 'CORRECT', request, deps, body.servicePoint);
      return actOn(request, reached, (found) => correct({ ...found, by: reached.by }, request));
    }),
    route(withdrawApplication, async (request) => {
      const { params, body, now: at } = request;
      const reached = await reach(params.applicationId, 'WITHDRAW', request, deps, body.servicePoint);
      return actOn(request, reached, async ({ state }) => {
        const decided =
          state.case !== undefined &&
          (await views.get(decidedCaseView, state.case, everything)) !== undefined;
        return { kind: 'withdraw', how: 'BY_APPLICANT', by: reached.by, decided, at };
      });
    }),
  ];

  /** What a correction that can't be committed hands in is not kept. */
  async function correct(
    { state, seq, by }: Reached,
    { body, now, expectedSeq = seq }: About<Correction>,
  ): Promise<ApplicationCommand> {
    const { content, personal, receiptDate } = await lookAtCorrection(state, body, now, deps);
    const { party, application } = state.received;
    const canStand = state.status === 'CORRECTION' && expectedSeq === seq;
    const kept = canStand ? await vault.keep(party, application, personal, now) : undefined;
    const correctionDueDate = calendar.addWorkingDays(receiptDate, correctionWorkingDays);
    const touched = touchedBy(body);
    const about = { content, sealedAnswers: kept?.sealedAnswers, touched, receiptDate, correctionDueDate };
    return { kind: 'correct', ...about, by, at: now };
  }
}
