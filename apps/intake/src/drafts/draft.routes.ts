import {
  discardDraft,
  getDraft,
  listDrafts,
  putDraft,
  submitDraft,
  unmaskDraft,
} from '@walking-hall/contracts';
import type { Persistence } from '@walking-hall/persistence';
import { type BoundRoute, etagOf, executeContext, route } from '@walking-hall/service-kit';
import { toLocalDate } from '@walking-hall/working-calendar';
import type { ApplicationAnswers } from '../applications/application.answers.ts';
import { getOwnParty } from '../parties/party-of.ts';
import { draftsOfAccount, draftsOfParty } from './draft.views.ts';
import { draftOnForm } from './draft-form.ts';
import { reachDraft } from './reach-draft.ts';
import { type SaveDraftDeps, saveDraft } from './save-draft.ts';
import { shownDraft } from './shown-draft.ts';
import { type SubmitDraftDeps, submitDraftOf } from './submit-draft.ts';

export interface DraftRoutesDeps extends SaveDraftDeps, SubmitDraftDeps {
  readonly answers: ApplicationAnswers;
  readonly persistence: Persistence;
}

export function draftRoutes(deps: DraftRoutesDeps): readonly BoundRoute[] {
  const { store, bundles, answers } = deps;
  const { views } = deps.persistence;
  const { drafts, contents } = store;
  const onForm = { bundles, contents };

  return [
    route(putDraft, async (request) => {
      const { state, seq } = await saveDraft(request, deps);
      const shown = await draftOnForm(state, onForm, toLocalDate(request.now));
      return { body: shownDraft(state, shown, state.saved.by.capacity, request.language), seq };
    }),
    route(getDraft, async (request) => {
      const { state, seq, by } = await reachDraft(request.params.applicationId, 'SEE', request, deps);
      const shown = await draftOnForm(state, onForm, toLocalDate(request.now));
      // The version is that of what was saved; the form may have changed since, so that it is never said to be the same.
      const headers = { ETag: etagOf(seq) };
      return { body: shownDraft(state, shown, by.capacity, request.language), headers };
    }),
    route(listDrafts, async ({ query: { of, ...page }, principal, scope }) => {
      const latest = { direction: 'descending', ...page } as const;
      const found =
        of === 'PARTY'
          ? await views.find(draftsOfParty, { equals: { party: getOwnParty(principal) }, ...latest }, scope)
          : await views.find(draftsOfAccount, { equals: { startedBy: principal.sub }, ...latest }, scope);
      const entries = found.documents.map(
        ({ doc: { regionPath: _, startedBy: __, readers: ___, ...entry } }) => entry,
      );
      return { body: { entries, next: found.next } };
    }),
    route(discardDraft, async (request) => {
      const { applicationId } = request.params;
      await reachDraft(applicationId, 'SAVE_DRAFT', request, deps);
      const command = { kind: 'discard', how: 'BY_HAND', at: request.now } as const;
      await drafts.execute(applicationId, command, executeContext(request));
      await contents.removeAll(applicationId);
      return undefined;
    }),
    route(unmaskDraft, async (request) => {
      const { params, principal, body, now: at } = request;
      const { state } = await reachDraft(params.applicationId, 'SEE', request, deps);
      const { content } = await draftOnForm(state, onForm, toLocalDate(at));
      // Nobody sees anything before it is written down that they did.
      await drafts.execute(
        params.applicationId,
        { kind: 'unmask', by: principal.sub, reason: body.reason, at },
        executeContext(request),
      );
      return { body: { form: content.form } };
    }),
    route(submitDraft, async (request) => {
      const { state, seq } = await submitDraftOf(request, deps);
      const location = `/applications/${state.received.application}`;
      return { body: await answers.shown(state, request.now), seq, location };
    }),
  ];
}
