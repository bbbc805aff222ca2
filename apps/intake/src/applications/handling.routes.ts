import {
  acceptApplication,
  handOverApplication,
  refuseAcceptance,
  requestCorrection,
  unmaskApplication,
} from '@walking-hall/contracts';
import { type BoundRoute, type Principal, route } from '@walking-hall/service-kit';
import { type OfficeHours, receiptDate, type WorkingCalendar } from '@walking-hall/working-calendar';
import type { Vault } from '../parties/vault.ts';
import { type About, type ActOn, createActOn } from './act-on.ts';
import type { ApplicationAnswers } from './application.answers.ts';
import type { ApplicationStore } from './application.store.ts';
import { defectsOf } from './assess.ts';

export interface HandlingRoutesDeps {
  readonly store: ApplicationStore;
  readonly answers: ApplicationAnswers;
  readonly vault: Vault;
  readonly calendar: WorkingCalendar;
  readonly hours: OfficeHours;
}

/** What the staff of a center do with an application. */
export function handlingRoutes(deps: HandlingRoutesDeps): readonly BoundRoute[] {
  const { store, vault, calendar, hours } = deps;
  const actOn = createActOn(store, deps.answers);
  const handle = async (request: About, commandOn: Parameters<ActOn>[2]) =>
    actOn(request, await store.getApplication(request.params.applicationId, request.scope), commandOn);

  return [
    route(unmaskApplication, async (request) => {
      const { state } = await store.getApplication(request.params.applicationId, request.scope);
      const { received, sealedAnswers, content } = state;
      const personal = await vault.read(received.party, { application: received.application, sealedAnswers });
      const { reason } = request.body;
      // Nobody sees anything before it is written down that they did.
      await handle(request, () => ({ kind: 'unmask', by: request.principal.sub, reason, at: request.now }));
      return { body: { form: { ...content.answers, ...personal } } };
    }),
    route(acceptApplication, async (request) =>
      handle(request, async ({ state }) => {
        const { missing, deficiencies } = await store.assessAgain(state, request.now);
        const acceptedDate = receiptDate(request.now, calendar, hours);
        const by = request.principal.sub;
        return { kind: 'accept', how: 'BY_CLERK', by, acceptedDate, missing, deficiencies, at: request.now };
      }),
    ),
    route(requestCorrection, async (request) =>
      handle(request, async ({ state }) => {
        const { principal, body, now: at } = request;
        const seen = defectsOf((await store.assessAgain(state, at)).missing);
        const told = receiptDate(at, calendar, hours);
        const cureDueDate = calendar.addWorkingDays(told, body.cureWithinWorkingDays);
        const by = { by: principal.sub, isManager: isManager(principal) };
        return { kind: 'requestCorrection', found: body.defects, seen, cureDueDate, ...by, at };
      }),
    ),
    route(refuseAcceptance, async (request) => {
      const { principal, body, now: at } = request;
      return handle(request, () => ({ kind: 'refuse', reason: body.reason, by: principal.sub, at }));
    }),
    route(handOverApplication, async (request) => {
      const { principal, body, now: at } = request;
      const { to = principal.sub, reason } = body;
      const by = { by: principal.sub, isManager: isManager(principal) };
      return handle(request, () => ({ kind: 'handOver', to, reason, ...by, at }));
    }),
  ];
}

function isManager({ roles }: Principal): boolean {
  return roles.includes('center-admin');
}
