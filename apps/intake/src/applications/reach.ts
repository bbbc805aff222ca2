import type { ActedBy, AgencyAct } from '@walking-hall/contracts';
import { everything } from '@walking-hall/persistence';
import type { RequestFacts } from '@walking-hall/service-kit';
import { type Acting, capacityOf } from '../agency/acting.ts';
import type { ApplicationStore, LoadedApplication } from './application.store.ts';

/** An application that somebody may do this with, and as whom. */
export interface Reached extends LoadedApplication {
  readonly by: ActedBy;
}

/**
 * Staff and those whose application it is reach it by their scope, an agent by a grant.
 * @throws AppError `application_unknown` where it is outside the scope too
 * @throws AppError `agency_missing`, `agency_ended`, `agency_other_agent`
 */
export async function reach(
  id: string,
  act: AgencyAct,
  { principal, scope, now }: Pick<RequestFacts, 'principal' | 'scope' | 'now'>,
  { store, acting }: { readonly store: ApplicationStore; readonly acting: Acting },
  servicePoint?: string,
): Promise<Reached> {
  const found = await store.getApplication(id, everything);
  const { party, application, regionPath, bundle, digest } = found.state.received;
  if (capacityOf(principal, party) !== 'AGENT') await store.getApplication(id, scope);
  const { items } = found.state.content;
  const matter = { party, application, regionPath, bundle, digest, items };
  return { ...found, by: await acting.actAs(principal, { ...matter, act, servicePoint }, now) };
}
