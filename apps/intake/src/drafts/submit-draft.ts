import { AppError } from '@walking-hall/app-error';
import type {
  ApplicationId,
  DraftRequest,
  OrderRequest,
  ServicePointId,
  TripId,
} from '@walking-hall/contracts';
import { executeContext, type RouteContext } from '@walking-hall/service-kit';
import { toLocalDate } from '@walking-hall/working-calendar';
import type { Acting } from '../agency/acting.ts';
import type { ApplicationStore, LoadedApplication } from '../applications/application.store.ts';
import { reach } from '../applications/reach.ts';
import type { Submission } from '../applications/submission.ts';
import type { BundleStore } from '../bundles/bundle.store.ts';
import type { DraftStore } from './draft.store.ts';
import type { OpenDraft, Precheck } from './draft.ts';
import { type DraftOnForm, draftOnForm } from './draft-form.ts';
import { reachDraft } from './reach-draft.ts';

export interface SubmitDraftDeps {
  readonly store: DraftStore;
  readonly applications: ApplicationStore;
  readonly submission: Submission;
  readonly acting: Acting;
  readonly bundles: BundleStore;
}

interface HandedIn {
  readonly servicePoint?: ServicePointId | undefined;
  readonly trip?: TripId | undefined;
}
type SubmitRequest = RouteContext<{ applicationId: ApplicationId }, unknown, HandedIn>;

/**
 * The draft becomes the application of its number. First the application, then the end of the draft: where only the first
 * was done, the same request does the rest.
 * @throws AppError `draft_form_changed` with the answers that the form has no use for any more, and as `submit` does
 */
export async function submitDraftOf(
  request: SubmitRequest,
  deps: SubmitDraftDeps,
): Promise<LoadedApplication> {
  const { params, now } = request;
  const { applicationId: id } = params;
  const { store, applications, acting } = deps;
  const isThere = (await applications.findState(id)) !== undefined;
  const submitted = isThere
    ? await reach(id, 'SEE', request, { store: applications, acting })
    : await submit(request, deps);
  const context = executeContext({ ...request, command: undefined, expectedSeq: undefined });
  const hasDraft = (await store.drafts.load(id)) !== undefined;
  if (hasDraft) await store.drafts.execute(id, { kind: 'submit', at: now }, context);
  await store.contents.removeAll(id);
  return submitted;
}

async function submit(request: SubmitRequest, deps: SubmitDraftDeps): Promise<LoadedApplication> {
  const { params, body, expectedSeq, now } = request;
  const { state, seq } = await reachDraft(params.applicationId, 'SEE', request, deps);
  if (expectedSeq !== undefined && expectedSeq !== seq) throw new AppError('stale_version');
  const { contents } = deps.store;
  const onForm = await draftOnForm(state, { bundles: deps.bundles, contents }, toLocalDate(now));
  requireUnchanged(onForm);
  const { application: id } = state.saved;
  const precheck = precheckOf(state, onForm)?.precheck;
  return deps.submission.submit(orderOf(onForm.content, body), request, { id, precheck });
}

/** @throws AppError `draft_form_changed` */
export function requireUnchanged({ dropped: issues }: DraftOnForm): void {
  if (issues.length > 0) throw new AppError('draft_form_changed', {}, { issues });
}

/** The check that the draft passed, as long as neither it nor the form has changed since. */
export function precheckOf({ precheck }: OpenDraft, { offered }: DraftOnForm): Precheck | undefined {
  return precheck?.digest === offered.digest ? precheck : undefined;
}

/** Handed in elsewhere, it is no part of the trip that it was begun on. */
export function orderOf(
  { trip, ...content }: DraftRequest,
  { servicePoint = content.servicePoint, trip: given }: HandedIn,
): OrderRequest {
  const onTrip = given ?? (servicePoint === content.servicePoint ? trip : undefined);
  return { ...content, servicePoint, ...(onTrip === undefined ? {} : { trip: onTrip }) };
}
