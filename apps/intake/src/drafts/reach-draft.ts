import { AppError } from '@walking-hall/app-error';
import type { ActedBy, AgencyAct } from '@walking-hall/contracts';
import type { RequestFacts } from '@walking-hall/service-kit';
import { type Acting, capacityOf } from '../agency/acting.ts';
import type { DraftStore, LoadedDraft } from './draft.store.ts';

/** A draft that somebody may do this with, and as whom. */
export interface ReachedDraft extends LoadedDraft {
  readonly by: ActedBy;
}

/**
 * Staff and those whose draft it is reach it by their scope; an agent by a grant, once it is known whose it is.
 * @throws AppError `draft_unknown` where it is outside the scope too
 * @throws AppError `draft_submitted`, `draft_discarded`, `agency_missing`, `agency_ended`, `agency_other_agent`
 */
export async function reachDraft(
  id: string,
  act: AgencyAct,
  { principal, scope, now }: Pick<RequestFacts, 'principal' | 'scope' | 'now'>,
  { store, acting }: { readonly store: DraftStore; readonly acting: Acting },
  servicePoint?: string,
): Promise<ReachedDraft> {
  const found = await store.find(id);
  if (!found) throw new AppError('draft_unknown');
  const { party, application, regionPath, bundle } = found.state.saved;
  const needsGrant = party !== undefined && capacityOf(principal, party) === 'AGENT';
  if (!needsGrant) await store.requireVisible(id, scope);
  const matter = { party, application, regionPath, bundle, act, servicePoint };
  return { ...found, by: await acting.actAs(principal, matter, now) };
}
