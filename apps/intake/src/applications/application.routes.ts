import { AppError } from '@walking-hall/app-error';
import {
  type ApplicationId,
  acceptApplication,
  correctApplication,
  getApplication,
  listApplications,
  type OrderRequest,
  previewPlan,
  refuseAcceptance,
  requestCorrection,
  submitApplication,
  unmaskApplication,
  withdrawApplication,
} from '@walking-hall/contracts';
import { createKeyedQueue, type Persistence } from '@walking-hall/persistence';
import {
  type BoundRoute,
  executeContext,
  type Principal,
  type RouteContext,
  route,
} from '@walking-hall/service-kit';
import { type OfficeHours, receiptDate } from '@walking-hall/working-calendar';
import type { ApplicationAnswers } from './application.answers.ts';
import type { ApplicationStore, LoadedApplication } from './application.store.ts';
import type { ApplicationCommand, Received } from './application.ts';
import { applicationsByStatus } from './application.views.ts';
import { defectsOf } from './assess.ts';
import { type Correction, lookAtCorrection } from './correct.ts';
import { identityOf } from './identity.ts';
import { correctionWorkingDays, lookAt, type ReceiveDeps, receivedFrom } from './receive.ts';

export interface ApplicationRoutesDeps extends ReceiveDeps {
  readonly store: ApplicationStore;
  readonly answers: ApplicationAnswers;
  readonly persistence: Persistence;
  readonly hours: OfficeHours;
}

type About<B = unknown> = RouteContext<{ applicationId: ApplicationId }, unknown, B>;

const furtherTries = 5;

export function applicationRoutes(deps: ApplicationRoutesDeps): readonly BoundRoute[] {
  const { store, answers, vault, calendar, hours } = deps;
  // Vault and commit are two writes: nobody else's vault write about the same application may come in between.
  const turns = createKeyedQueue();

  return [
    route(previewPlan, async ({ body, principal, now }) => {
      const { plan, open, missing } = await lookAt(body, principal, now, deps, { openAllowed: true });
      const unanswered = open.map((path) => ({ path, code: 'MISSING' as const }));
      return { body: { plan, defects: [...unanswered, ...defectsOf(missing)] } };
    }),
    route(submitApplication, async (request) => {
      const { id, receipt } = identityOf(request.body, request.command);
      const context = executeContext({ ...request, command: receipt, expectedSeq: undefined });
      const { state, seq } = await turns.run(id, async () => {
        // What was received is not judged again when it is sent again, however the world has changed meanwhile.
        const known = await store.findState(id);
        const received = known?.received ?? (await receive(id, request.body, request.principal, request.now));
        return store.execute(id, { kind: 'receive', received, at: request.now }, context);
      });
      return { body: await answers.shown(state, request.now), seq, location: `/applications/${id}` };
    }),
    route(getApplication, async ({ params, scope, now }) => {
      const { state, seq } = await store.getApplication(params.applicationId, scope);
      return { body: await answers.shown(state, now), seq };
    }),
    route(listApplications, async ({ query: { region, status, ...page }, scope, now }) => {
      const found = await deps.persistence.views.find(
        applicationsByStatus,
        { equals: { region, status }, ...page },
        scope,
      );
      const entries = await Promise.all(
        found.documents.map(async ({ doc }) =>
          answers.shown((await store.getApplication(doc.application, scope)).state, now),
        ),
      );
      return { body: { entries, next: found.next } };
    }),
    route(unmaskApplication, async (request) => {
      const { state } = await store.getApplication(request.params.applicationId, request.scope);
      const { received, revision, content } = state;
      const personal = await vault.read(received.party, { application: received.application, revision });
      const { reason } = request.body;
      // Nobody sees anything before it is written down that they did.
      await act(request, () => ({ kind: 'unmask', by: request.principal.sub, reason, at: request.now }));
      return { body: { form: { ...content.answers, ...personal } } };
    }),
    route(acceptApplication, async (request) =>
      act(request, async ({ state }) => {
        const { missing, deficiencies } = await store.assessAgain(state, request.now);
        const acceptedDate = receiptDate(request.now, calendar, hours);
        return { kind: 'accept', how: 'BY_CLERK', acceptedDate, missing, deficiencies, at: request.now };
      }),
    ),
    route(requestCorrection, async (request) =>
      act(request, async ({ state }) => {
        const seen = defectsOf((await store.assessAgain(state, request.now)).missing);
        const { defects: found, cureWithinWorkingDays } = request.body;
        const told = receiptDate(request.now, calendar, hours);
        const cureDueDate = calendar.addWorkingDays(told, cureWithinWorkingDays);
        return { kind: 'requestCorrection', found, seen, cureDueDate, at: request.now };
      }),
    ),
    route(correctApplication, async (request) =>
      turns.run(request.params.applicationId, () => act(request, (loaded) => correct(loaded, request))),
    ),
    route(refuseAcceptance, async (request) =>
      act(request, () => ({ kind: 'refuse', reason: request.body.reason, at: request.now })),
    ),
    route(withdrawApplication, async (request) =>
      act(request, () => ({ kind: 'withdraw', how: 'BY_APPLICANT', at: request.now })),
    ),
  ];

  async function receive(id: ApplicationId, order: OrderRequest, principal: Principal, now: string) {
    const looked = await lookAt(order, principal, now, deps);
    const received: Received = receivedFrom(id, order, looked, principal, now, calendar);
    // First the vault, then the commit: an application whose personal data is missing must never be true.
    await vault.keep(received.party, { application: id, revision: 1 }, looked.personal, now);
    return received;
  }

  /** Under the next revision, which nobody reads before the commit: a correction that fails has changed nothing. */
  async function correct(
    { state, seq }: LoadedApplication,
    { body, now, expectedSeq = seq }: About<Correction>,
  ): Promise<ApplicationCommand> {
    const { content, personal, receiptDate } = await lookAtCorrection(state, body, now, deps);
    const { party, application } = state.received;
    if (state.status === 'CORRECTION' && expectedSeq === seq)
      await vault.keep(party, { application, revision: state.revision + 1 }, personal, now);
    const correctionDueDate = calendar.addWorkingDays(receiptDate, correctionWorkingDays);
    return { kind: 'correct', content, receiptDate, correctionDueDate, at: now };
  }

  /**
   * Decides on the application as it was looked at: where it has changed meanwhile, it is looked at again, unless the
   * caller named a version.
   */
  async function act(
    request: About,
    commandOn: (loaded: LoadedApplication) => ApplicationCommand | Promise<ApplicationCommand>,
  ) {
    const { params, scope, now } = request;
    for (let tries = 1; ; tries++) {
      const loaded = await store.getApplication(params.applicationId, scope);
      const command = await commandOn(loaded);
      const context = executeContext({ ...request, expectedSeq: request.expectedSeq ?? loaded.seq });
      try {
        const { state, seq } = await store.execute(params.applicationId, command, context);
        return { body: await answers.shown(state, now), seq };
      } catch (error) {
        const isStale = error instanceof AppError && error.code === 'stale_version';
        if (!isStale || request.expectedSeq !== undefined || tries > furtherTries) throw error;
      }
    }
  }
}
