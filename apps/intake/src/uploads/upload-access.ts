import { AppError } from '@walking-hall/app-error';
import type { ActedBy, AgencyAct, ApplicationId, PartyRef } from '@walking-hall/contracts';
import type { Persistence } from '@walking-hall/persistence';
import { type Principal, type RequestFacts, requestInvalid } from '@walking-hall/service-kit';
import { type Acting, capacityOf } from '../agency/acting.ts';
import type { ApplicationStore } from '../applications/application.store.ts';
import { reach } from '../applications/reach.ts';
import type { DraftStore } from '../drafts/draft.store.ts';
import { reachDraft } from '../drafts/reach-draft.ts';
import { getOwnParty } from '../parties/party-of.ts';
import type { UploadFacts } from './upload.ts';
import { uploadView } from './upload.views.ts';

export interface UploadAccessDeps {
  readonly applications: ApplicationStore;
  readonly drafts: DraftStore;
  readonly acting: Acting;
  readonly persistence: Persistence;
}

type Facts = Pick<RequestFacts, 'principal' | 'scope' | 'now'>;

/** The matter that a file is handed in for or looked at in: an application, or the draft of its number. */
interface Context {
  readonly party: PartyRef | undefined;
  readonly by: ActedBy;
  /** SHA-256 of the files that it names. */
  readonly names: readonly string[];
}

export interface Wanted {
  readonly party?: PartyRef | undefined;
  readonly application?: ApplicationId | undefined;
  readonly servicePoint?: string | undefined;
}

/**
 * For whom somebody hands a file in, and as whom.
 * @throws AppError `party_unproven`, `outside_scope`, `application_unknown`, and why an agent may not act
 */
export async function uploaderOf(
  { application, servicePoint, ...said }: Wanted,
  request: Facts,
  deps: UploadAccessDeps,
): Promise<{ readonly party: PartyRef; readonly by: ActedBy }> {
  const { principal, now } = request;
  if (application !== undefined) {
    const { party, by } = await contextOf(application, 'UPLOAD', request, deps, servicePoint);
    if (said.party !== undefined && party !== undefined && party !== said.party)
      throw new AppError('application_unknown');
    return { party: party ?? ownOrSaid(principal, said.party), by };
  }
  const party = ownOrSaid(principal, said.party);
  return { party, by: await deps.acting.actAs(principal, { party, act: 'UPLOAD', servicePoint }, now) };
}

/**
 * Whose file it is fetches it; staff and agents do for an application that names it, staff with a reason.
 * @throws AppError `upload_unknown`, `application_unknown`, `unmask_reason_required`, and why an agent may not act
 */
export async function requireOpenable(
  { upload, party, sha256 }: UploadFacts,
  {
    application,
    reason,
  }: { readonly application?: ApplicationId | undefined; readonly reason?: string | undefined },
  request: Facts,
  deps: UploadAccessDeps,
): Promise<void> {
  const capacity = capacityOf(request.principal, party);
  if (capacity === 'PARTY') {
    if (!(await deps.persistence.views.get(uploadView, upload, request.scope)))
      throw new AppError('upload_unknown');
    return;
  }
  if (application === undefined) throw new AppError('upload_unknown');
  const context = await contextOf(application, 'SEE', request, deps);
  if (context.party !== party || !context.names.includes(sha256)) throw new AppError('upload_unknown');
  if (capacity === 'STAFF' && reason === undefined) throw new AppError('unmask_reason_required');
}

async function contextOf(
  application: ApplicationId,
  act: AgencyAct,
  request: Facts,
  { applications, drafts, acting }: UploadAccessDeps,
  servicePoint?: string,
): Promise<Context> {
  if ((await applications.findState(application)) === undefined) {
    const { state, by } = await reachDraft(
      application,
      act,
      request,
      { store: drafts, acting },
      servicePoint,
    );
    return { party: state.saved.party, by, names: state.saved.uploads };
  }
  const { state, by } = await reach(application, act, request, { store: applications, acting }, servicePoint);
  const names = (state.content.copies ?? []).flatMap(({ sha256 }) => sha256 ?? []);
  return { party: state.received.party, by, names };
}

/** An applicant's own; for others staff and agents say whose it is. */
function ownOrSaid(principal: Principal, said: PartyRef | undefined): PartyRef {
  if (capacityOf(principal, said) !== 'PARTY') {
    if (said === undefined) throw requestInvalid([{ path: 'query.party', code: 'field_required' }]);
    return said;
  }
  const own = getOwnParty(principal);
  if (said !== undefined && said !== own) throw new AppError('outside_scope');
  return own;
}
