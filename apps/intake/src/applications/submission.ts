import type { ApplicationId, OrderRequest, PrecheckId } from '@walking-hall/contracts';
import { executeContext, type RequestFacts } from '@walking-hall/service-kit';
import type { ApplicationStore, LoadedApplication } from './application.store.ts';
import type { Received } from './application.ts';
import { identityOf } from './identity.ts';
import { lookAt, type ReceiveDeps, receivedFrom } from './receive.ts';

/** Whose content is the application's: the draft of the same number, checked before or not. */
export interface FromDraft {
  readonly id: ApplicationId;
  readonly precheck?: PrecheckId | undefined;
}

export interface Submission {
  /**
   * Takes an order in: the same request, or the same capture of a device, sent again is the same application, and is not
   * judged again. First the vault, then the commit: an application whose personal data is missing must never be true.
   * @throws AppError naming everything that is wrong with the order; nothing is stored then
   * @throws AppError `idempotency_key_reused` where it came before with other content, which stands
   */
  submit(order: OrderRequest, request: RequestFacts, draft?: FromDraft): Promise<Submitted>;
}

export interface Submitted extends LoadedApplication {
  /** True where the hall had it already. */
  readonly replayed: boolean;
}

export function createSubmission(deps: ReceiveDeps & { readonly store: ApplicationStore }): Submission {
  const { store, vault, calendar } = deps;

  async function receive(
    id: ApplicationId,
    order: OrderRequest,
    { principal, now }: RequestFacts,
    precheck: PrecheckId | undefined,
  ): Promise<Received> {
    const looked = await lookAt(order, principal, now, deps, { application: id });
    const received = receivedFrom(id, order, looked, principal, now, calendar);
    const { sealedAnswers } = await vault.keep(received.party, id, looked.personal, now);
    return { ...received, sealedAnswers, ...(precheck === undefined ? {} : { precheck }) };
  }

  return {
    async submit(order, request, draft) {
      const { id, receipt } = draft
        ? { id: draft.id, receipt: request.command }
        : identityOf(order, request.command, vault.fingerprint);
      const context = executeContext({ ...request, command: receipt, expectedSeq: undefined });
      const known = await store.findState(id);
      const received = known?.received ?? (await receive(id, order, request, draft?.precheck));
      const executed = await store.execute(id, { kind: 'receive', received, at: request.now }, context);
      return { ...executed, replayed: known !== undefined || executed.replayed };
    },
  };
}
