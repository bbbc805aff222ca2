import { createHash, randomUUID } from 'node:crypto';
import { AppError } from '@walking-hall/app-error';
import {
  type AgencyScope,
  type AgentRef,
  agencyId,
  getAgency,
  grantAgency,
  listAgencies,
  listAgencyActs,
  type PartyRef,
  partyRef,
  type RegionCode,
  revokeAgency,
} from '@walking-hall/contracts';
import type { Persistence } from '@walking-hall/persistence';
import {
  type BoundRoute,
  executeContext,
  type Principal,
  requestInvalid,
  requireRegion,
  route,
} from '@walking-hall/service-kit';
import type { ApplicationStore } from '../applications/application.store.ts';
import { pageFrom } from '../applications/page-from.ts';
import type { BundleStore } from '../bundles/bundle.store.ts';
import { getOwnParty } from '../parties/party-of.ts';
import { getRegionPath } from '../regions/region.subscriptions.ts';
import { capacityOf, ownRef } from './acting.ts';
import type { AgencyStore } from './agency.store.ts';
import type { AgencyEvent } from './agency.ts';
import { agenciesOfAgent, agenciesOfParty } from './agency.views.ts';

export interface AgencyRoutesDeps {
  readonly store: AgencyStore;
  readonly applications: Pick<ApplicationStore, 'findState'>;
  readonly bundles: BundleStore;
  readonly persistence: Persistence;
}

export function agencyRoutes({
  store,
  applications,
  bundles,
  persistence,
}: AgencyRoutesDeps): readonly BoundRoute[] {
  const { agencies, getAgency: get } = store;
  const { views, streams } = persistence;

  return [
    route(grantAgency, async (request) => {
      const { body, principal, command, now: at } = request;
      const { region, scope, paper, ...given } = body;
      const regionPath = await getRegionPath(persistence, region);
      const party = granterOf(principal, body, regionPath);
      await requireKnown(scope, region, party);
      const name = createHash('sha256').update(command?.id ?? randomUUID());
      const agency = agencyId.parse(`agc_${name.digest('hex').slice(0, 24)}`);
      const granted = {
        ...given,
        ...(paper === undefined ? {} : { paper }),
        ...{ agency, party, region, regionPath, scope, at },
      };
      await agencies.execute(party, { kind: 'grant', granted, at }, executeContext(request));
      return { body: await get(agency, request.scope), location: `/agencies/${agency}` };
    }),
    route(revokeAgency, async (request) => {
      const { principal, body, now: at } = request;
      const { agency, party } = await get(request.params.agencyId, request.scope);
      const how = howOf(principal, party);
      if (how === 'AT_WINDOW' && body.paper === undefined) throw paperNeeded();
      const revoked = { agency, party, how, ...(body.paper === undefined ? {} : { paper: body.paper }), at };
      await agencies.execute(party, { kind: 'revoke', revoked, at }, executeContext(request));
      return { body: await get(agency, request.scope) };
    }),
    route(getAgency, async ({ params, scope }) => ({ body: await get(params.agencyId, scope) })),
    route(listAgencies, async ({ query: { as, of, ...page }, principal, scope }) => {
      const agent = of ?? ownRef(principal);
      const latest = { direction: 'descending', ...page } as const;
      const found =
        as === 'AGENT'
          ? await views.find(agenciesOfAgent, { equals: { agent }, ...latest }, scope)
          : await views.find(agenciesOfParty, { equals: { party: partyIn(agent) }, ...latest }, scope);
      return { body: { entries: found.documents.map(({ doc }) => doc.shown), next: found.next } };
    }),
    route(listAgencyActs, async ({ params, query, scope }) => {
      const { agency, party } = await get(params.agencyId, scope);
      const commits = await streams.read(`agency/${party}`);
      const events = commits.flatMap((commit) => commit.events as readonly AgencyEvent[]);
      const acts = events.flatMap((event) => {
        if (event.type !== 'hall.agency.exercised.v1' || event.data.agency !== agency) return [];
        const { act, application, at } = event.data;
        return [{ act, ...(application === undefined ? {} : { application }), at }];
      });
      return { body: pageFrom(acts, query) };
    }),
  ];

  /** @throws AppError `bundle_not_enabled`, `order_invalid`, `application_unknown` where the scope names nothing real */
  async function requireKnown(scope: AgencyScope, region: RegionCode, party: PartyRef): Promise<void> {
    if (scope.kind === 'APPLICATION') {
      // The number of a draft, or of one still to come, is nobody's yet.
      const known = await applications.findState(scope.application);
      if (known && known.received.party !== party) throw new AppError('application_unknown');
      return;
    }
    const { items } = await bundles.getDocument((await bundles.getOffered(region, scope.bundle)).digest);
    const known = new Set<string>(items.map(({ id }) => id));
    const issues = (scope.items ?? []).flatMap((item, index) =>
      known.has(item)
        ? []
        : [{ path: `body.scope.items[${index}]`, code: 'item_unknown' as const, params: { item } }],
    );
    if (issues.length > 0) throw requestInvalid(issues);
  }
}

/** Whose grant it is: an applicant's own; for anybody else's, staff of the region have seen the paper. */
function granterOf(
  principal: Principal,
  { party, paper }: { readonly party?: PartyRef | undefined; readonly paper?: string | undefined },
  regionPath: string,
): PartyRef {
  if (capacityOf(principal, party) !== 'STAFF') {
    const own = getOwnParty(principal);
    if (party !== undefined && party !== own) throw new AppError('outside_scope');
    return own;
  }
  requireRegion(principal, regionPath);
  if (party === undefined) throw requestInvalid([{ path: 'body.party', code: 'field_required' }]);
  if (paper === undefined) throw paperNeeded();
  return party;
}

/** @throws AppError `party_unproven` where it is the reference of an account alone */
function partyIn(ref: AgentRef): PartyRef {
  const party = partyRef.safeParse(ref);
  if (!party.success) throw new AppError('party_unproven');
  return party.data;
}

function howOf(principal: Principal, party: PartyRef): 'BY_PARTY' | 'BY_AGENT' | 'AT_WINDOW' {
  if (principal.party === party) return 'BY_PARTY';
  return capacityOf(principal, party) === 'STAFF' ? 'AT_WINDOW' : 'BY_AGENT';
}

function paperNeeded(): AppError {
  return requestInvalid([{ path: 'body.paper', code: 'field_required' }]);
}
