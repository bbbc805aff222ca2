import { randomUUID } from 'node:crypto';
import { AppError } from '@walking-hall/app-error';
import type { ApplicationId, DraftRequest, PartyRef } from '@walking-hall/contracts';
import {
  executeContext,
  type Principal,
  type RequestFacts,
  type RouteContext,
  requireRegion,
} from '@walking-hall/service-kit';
import { type Acting, capacityOf } from '../agency/acting.ts';
import type { BundleStore } from '../bundles/bundle.store.ts';
import { findOwnParty, findParty } from '../parties/party-of.ts';
import type { Vault } from '../parties/vault.ts';
import type { DraftStore, LoadedDraft } from './draft.store.ts';
import type { Saved } from './draft.ts';

export interface SaveDraftDeps {
  readonly store: DraftStore;
  readonly acting: Acting;
  readonly bundles: BundleStore;
  readonly vault: Vault;
}

type SaveRequest = RouteContext<{ applicationId: ApplicationId }, unknown, DraftRequest>;

/**
 * Saves what was filled in so far, in whatever state it is; what the form does not ask is left out. First the vault, then
 * the commit that names it there: of two who save at once, one is told so, and what they wrote is gone.
 * @throws AppError `stale_version` where it was saved before and the version that was seen is not named
 */
export async function saveDraft(request: SaveRequest, deps: SaveDraftDeps): Promise<LoadedDraft> {
  const { params, body, principal, now } = request;
  const { store, vault } = deps;
  const known = await store.find(params.applicationId);
  const party = findParty(body.form, vault) ?? ownPartyOf(principal);
  if (known) await requireOwn(known, party, request, store);
  const saved = await savedFrom(request, party, deps);

  const sealedFor = party ?? vault.referenceOf('ACCOUNT', principal.sub);
  await store.contents.keep(saved.content, saved.application, sealedFor, await asked(body, saved, deps));
  const context = executeContext({ ...request, expectedSeq: request.expectedSeq ?? 0 });
  const { state, seq } = await store.drafts
    .execute(saved.application, { kind: 'save', saved, at: now }, context)
    .catch(async (error) => {
      // Any other error leaves open whether it was committed, and what a commit names must be there.
      if (error instanceof AppError) await store.contents.remove(saved.content);
      throw error;
    });
  if (known) await store.contents.remove(known.state.saved.content);
  if (state.status !== 'OPEN') throw new AppError('draft_unknown');
  return { state, seq };
}

/** An agent's is known by the party that the grant is of; everybody else's by their scope. */
async function requireOwn(
  { state }: LoadedDraft,
  party: PartyRef | undefined,
  { principal, scope }: RequestFacts,
  store: DraftStore,
): Promise<void> {
  const { application, party: before } = state.saved;
  const isUnderGrant = before !== undefined && capacityOf(principal, before) === 'AGENT';
  if (!isUnderGrant) await store.requireVisible(application, scope);
  else if (before !== party) throw new AppError('draft_unknown');
}

async function savedFrom(
  { params, body, principal, now }: SaveRequest,
  party: PartyRef | undefined,
  { acting, bundles }: SaveDraftDeps,
): Promise<Saved> {
  const { applicationId: application } = params;
  const { region, regionPath, bundle, digest } = await bundles.getOffered(body.region, body.bundle);
  const { items, servicePoint } = body;
  const matter = { party, application, regionPath, bundle, digest, items };
  const by = await acting.actAs(principal, { ...matter, act: 'SAVE_DRAFT', servicePoint }, now);
  if (by.capacity === 'STAFF') requireRegion(principal, regionPath);
  return {
    ...{ application, region, regionPath, bundle, digest },
    ...(party === undefined ? {} : { party }),
    content: randomUUID(),
    uploads: body.materials.flatMap(({ sha256 }) => (sha256 === undefined ? [] : [sha256])),
    savedBy: principal.sub,
    by,
    at: now,
  };
}

/** Nothing may be collected that the form does not ask (个人信息保护法 art. 6). */
async function asked(
  body: DraftRequest,
  { digest }: Saved,
  { bundles }: SaveDraftDeps,
): Promise<DraftRequest> {
  const { fields } = await bundles.getDocument(digest);
  const ids = new Set<string>(fields.map(({ id }) => id));
  const form = Object.fromEntries(Object.entries(body.form).filter(([id]) => ids.has(id)));
  return { ...body, form };
}

/** Whose an applicant's draft is before it says so. */
function ownPartyOf(principal: Principal): PartyRef | undefined {
  return principal.roles.includes('applicant') ? findOwnParty(principal) : undefined;
}
