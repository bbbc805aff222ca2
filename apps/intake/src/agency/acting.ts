import { prepareBundle } from '@walking-hall/approval-planner';
import {
  type ActedBy,
  type AgencyAct,
  type AgencyId,
  type AgentRef,
  agentRef,
  type PartyRef,
} from '@walking-hall/contracts';
import { actorOf, type Principal } from '@walking-hall/service-kit';
import { toLocalDate } from '@walking-hall/working-calendar';
import type { BundleStore } from '../bundles/bundle.store.ts';
import { findOwnParty } from '../parties/party-of.ts';
import type { ServicePointStore } from '../service-points/service-point.store.ts';
import { channelOf } from '../service-points/service-point.ts';
import { findGrant } from './agency.decide.ts';
import type { AgencyStore } from './agency.store.ts';
import type { Matter } from './agency.ts';

/** What somebody is about to do in a party's matter. */
export interface Act extends Omit<Matter, 'lines'> {
  /** Absent where nobody knows yet whose matter it is: then there is nothing to be let into. */
  readonly party: PartyRef | undefined;
  readonly act: AgencyAct;
  readonly digest?: string | undefined;
  readonly items?: readonly string[] | undefined;
  /** Where it is done; who names none comes online, and staff act at the counter. */
  readonly servicePoint?: string | undefined;
}

export interface Acting {
  /**
   * As whom the principal acts. An agent's act is written down under its grant before it is done; so a revocation that
   * is on record can not be overtaken by an act that was looked at before.
   * @throws AppError `agency_missing`, `agency_ended`, `agency_other_agent`, `service_point_unknown`
   */
  actAs(principal: Principal, act: Act, now: string): Promise<ActedBy>;
}

/** Whoever is signed in as an applicant or agent acts as one, whatever other roles they have. */
export function capacityOf({ roles, party }: Principal, of: PartyRef | undefined): ActedBy['capacity'] {
  if (roles.every((role) => role !== 'applicant' && role !== 'agent')) return 'STAFF';
  return roles.includes('agent') && (of === undefined || party !== of) ? 'AGENT' : 'PARTY';
}

export function createActing(
  { agencies }: Pick<AgencyStore, 'agencies'>,
  bundles: Pick<BundleStore, 'getDocument'>,
  points: Pick<ServicePointStore, 'getPoint'>,
): Acting {
  return {
    async actAs(principal, { party, servicePoint, ...act }, now) {
      const capacity = capacityOf(principal, party);
      const usual = capacity === 'STAFF' ? 'COUNTER' : 'ONLINE';
      const channel =
        servicePoint === undefined ? usual : channelOf[(await points.getPoint(servicePoint)).doc.kind];
      if (capacity !== 'AGENT' || party === undefined) return { capacity, channel };
      return { capacity, channel, agency: await exercise(principal, party, act, now) };
    },
  };

  async function exercise(
    principal: Principal,
    party: PartyRef,
    { digest, items = [], act, ...matter }: Omit<Act, 'party' | 'servicePoint'>,
    now: string,
  ): Promise<AgencyId> {
    const lineOf = digest === undefined ? undefined : prepareBundle(await bundles.getDocument(digest)).lineOf;
    const lines = items.map((item) => lineOf?.(item) ?? [item]);
    const wanted = { refs: refsOf(principal), matter: { ...matter, lines }, act };
    const { state } = await agencies.execute(
      party,
      { kind: 'exercise', ...wanted, at: now },
      { at: now, actor: actorOf(principal) },
    );
    return findGrant(state, wanted, toLocalDate(now)).agency;
  }
}

/** By what an agent may have been named in a grant. */
function refsOf(principal: Principal): readonly AgentRef[] {
  return [ownRef(principal), agentRef.parse(`sub:${principal.sub}`)];
}

/** The party that an account belongs to, else the account itself. */
export function ownRef(principal: Principal): AgentRef {
  return findOwnParty(principal) ?? agentRef.parse(`sub:${principal.sub}`);
}
