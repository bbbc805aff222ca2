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
import type { Persistence } from '@walking-hall/persistence';
import {
  type BoundRoute,
  executeContext,
  type Principal,
  type RouteContext,
  route,
} from '@walking-hall/service-kit';
import { type OfficeHours, receiptDate } from '@walking-hall/working-calendar';
import { splitAnswers } from '../forms/split-answers.ts';
import type { ApplicationAnswers } from './application.answers.ts';
import type { ApplicationStore } from './application.store.ts';
import type { Application, ApplicationCommand, Received } from './application.ts';
import { applicationsByStatus } from './application.views.ts';
import { assess, defectsOf } from './assess.ts';
import { correctionWorkingDays, identityOf, lookAt, type ReceiveDeps, receivedFrom } from './receive.ts';

export interface ApplicationRoutesDeps extends ReceiveDeps {
  readonly store: ApplicationStore;
  readonly answers: ApplicationAnswers;
  readonly persistence: Persistence;
  readonly hours: OfficeHours;
}

export function applicationRoutes(deps: ApplicationRoutesDeps): readonly BoundRoute[] {
  const { store, answers, vault, bundles, calendar, hours } = deps;
  return [
    route(previewPlan, async ({ body, principal, now }) => {
      const { plan, missing } = await lookAt(body, principal, now, deps);
      return { body: { plan, defects: [...defectsOf(missing)] } };
    }),
    route(submitApplication, async (request) => {
      const { body, principal, now } = request;
      const { id, receipt } = identityOf(body, request.command);
      // What was received is not judged again when it is sent again, however the world has changed meanwhile.
      const known = await store.findState(id);
      const received = known?.received ?? (await receive(id, body, principal, now));
      const { state, seq } = await store.execute(
        id,
        { kind: 'receive', received, at: now },
        executeContext({ ...request, command: receipt, expectedSeq: undefined }),
      );
      return { body: await answers.shown(state, now), seq, location: `/applications/${id}` };
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
      const personal = await vault.read(state.received.party, state.received.application);
      await act(request, {
        kind: 'unmask',
        by: request.principal.sub,
        reason: request.body.reason,
        at: request.now,
      });
      return { body: { form: { ...state.content.answers, ...personal } } };
    }),
    route(acceptApplication, async (request) => {
      const { state } = await store.getApplication(request.params.applicationId, request.scope);
      const { missing, deficiencies } = await store.assessAgain(state, request.now);
      const acceptedDate = receiptDate(request.now, calendar, hours);
      return act(request, {
        kind: 'accept',
        how: 'BY_CLERK',
        acceptedDate,
        missing,
        deficiencies,
        at: request.now,
      });
    }),
    route(requestCorrection, async (request) => {
      const { state } = await store.getApplication(request.params.applicationId, request.scope);
      const { missing } = await store.assessAgain(state, request.now);
      const cureDueDate = calendar.addWorkingDays(
        receiptDate(request.now, calendar, hours),
        request.body.cureWithinWorkingDays,
      );
      return act(request, {
        kind: 'requestCorrection',
        found: request.body.defects,
        seen: defectsOf(missing),
        cureDueDate,
        at: request.now,
      });
    }),
    route(correctApplication, async (request) => {
      const { state } = await store.getApplication(request.params.applicationId, request.scope);
      return act(request, await corrected(state, request));
    }),
    route(refuseAcceptance, async (request) =>
      act(request, { kind: 'refuse', reason: request.body.reason, at: request.now }),
    ),
    route(withdrawApplication, async (request) =>
      act(request, { kind: 'withdraw', how: 'BY_APPLICANT', at: request.now }),
    ),
  ];

  async function receive(
    id: ApplicationId,
    order: OrderRequest,
    principal: Principal,
    now: string,
  ): Promise<Received> {
    const looked = await lookAt(order, principal, now, deps);
    const received = receivedFrom(id, order, looked, principal, now, calendar);
    // First the vault, then the commit: an application whose personal data is missing must never be true.
    await vault.keep(received.party, id, looked.personal, now);
    return received;
  }

  type About = RouteContext<{ applicationId: ApplicationId }, unknown, unknown>;

  async function act(request: About, command: ApplicationCommand) {
    const { applicationId } = request.params;
    await store.getApplication(applicationId, request.scope);
    const { state, seq } = await store.execute(applicationId, command, executeContext(request));
    return { body: await answers.shown(state, request.now), seq };
  }

  /** What was asked for and what was corrected, checked as a whole again. */
  async function corrected(
    state: Application,
    {
      body,
      now,
    }: RouteContext<
      unknown,
      unknown,
      { form: Record<string, unknown>; materials: { material: string }[]; promisedMaterials: string[] }
    >,
  ): Promise<ApplicationCommand> {
    const { received, content } = state;
    const { region, bundle: bundleId, digest, party, application } = received;
    const bundle = await bundles.getDocument(digest);
    const form = { ...content.answers, ...(await vault.read(party, application)), ...body.form };
    const { open, personal } = splitAnswers(bundle, form);
    const next = {
      ...content,
      answers: open,
      materialsSupplied: [
        ...new Set([...content.materialsSupplied, ...body.materials.map(({ material }) => material)]),
      ],
      promisedMaterials: [...new Set([...content.promisedMaterials, ...body.promisedMaterials])],
    };
    const receipt = receiptDate(now, calendar, hours);
    const { targetDate: _, ...asked } = next;
    assess({
      bundle,
      offered: await bundles.getTerms(region, bundleId),
      content: asked,
      form,
      calendar,
      startDate: receipt,
      today: receipt,
    });
    await vault.keep(party, application, personal, now);
    return {
      kind: 'correct',
      content: next,
      receiptDate: receipt,
      correctionDueDate: calendar.addWorkingDays(receipt, correctionWorkingDays),
      at: now,
    };
  }
}
