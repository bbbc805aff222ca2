import { createHash } from 'node:crypto';
import { AppError } from '@walking-hall/app-error';
import { type PrecheckId, precheckDraft, precheckId } from '@walking-hall/contracts';
import { type BoundRoute, executeContext, route } from '@walking-hall/service-kit';
import { toLocalDate } from '@walking-hall/working-calendar';
import { defectsOf } from '../applications/assess.ts';
import { lookAt, type ReceiveDeps } from '../applications/receive.ts';
import type { DraftStore } from '../drafts/draft.store.ts';
import type { OpenDraft } from '../drafts/draft.ts';
import { draftOnForm } from '../drafts/draft-form.ts';
import { reachDraft } from '../drafts/reach-draft.ts';
import { orderOf, requireUnchanged } from '../drafts/submit-draft.ts';

export interface PrecheckRoutesDeps extends ReceiveDeps {
  readonly store: DraftStore;
}

/**
 * The round table (帮办小圆桌): a draft is looked at as if it were submitted. Where nothing is wrong or missing, that is on
 * record with this version of it; what is saved over it needs another look.
 */
export function precheckRoutes(deps: PrecheckRoutesDeps): readonly BoundRoute[] {
  const { store } = deps;
  return [
    route(precheckDraft, async (request) => {
      const { params, body, principal, now: at } = request;
      const { state, seq } = await reachDraft(params.applicationId, 'PREVIEW', request, deps);
      const expectedSeq = request.expectedSeq ?? seq;
      if (expectedSeq !== seq) throw new AppError('stale_version');
      const onForm = await draftOnForm(
        state,
        { bundles: deps.bundles, contents: store.contents },
        toLocalDate(at),
      );
      requireUnchanged(onForm);
      const order = orderOf(onForm.content, {});
      const { party, plan, open, missing, content, offered } = await lookAt(order, principal, at, deps, {
        openAllowed: true,
      });
      const unanswered = open.map((path) => ({ path, code: 'MISSING' as const }));
      const defects = [...unanswered, ...defectsOf(missing)];
      if (defects.length > 0 || party === undefined) return { body: { plan, defects } };

      const { application, region, regionPath, bundle } = state.saved;
      const precheck = {
        ...{ application, region, regionPath, bundle, digest: offered.digest, party },
        precheck: precheckIdOf(state, offered.digest),
        items: content.items,
        promiseDate: plan.promiseDate,
        departments: body.departments,
        heldBy: principal.sub,
        at,
      };
      await store.drafts.execute(
        application,
        { kind: 'passPrecheck', precheck, at },
        executeContext({ ...request, expectedSeq }),
      );
      return { body: { precheck: precheck.precheck, plan, defects } };
    }),
  ];
}

/** Of this version of the draft on this form, and no other. */
function precheckIdOf({ saved }: OpenDraft, digest: string): PrecheckId {
  const name = createHash('sha256').update(`${saved.application} ${saved.content} ${digest}`).digest('hex');
  return precheckId.parse(`pck_${name.slice(0, 24)}`);
}
