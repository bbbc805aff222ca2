import { AppError } from '@walking-hall/app-error';
import { applicationIdOf, type CaseId } from '@walking-hall/contracts';
import type { Persistence, Scope } from '@walking-hall/persistence';
import type { ApplicationStore } from '../applications/application.store.ts';
import type { Application } from '../applications/application.ts';
import { applicationView } from '../applications/application.views.ts';

export interface KnownCase
  extends Pick<
    Application['received'],
    'region' | 'regionPath' | 'bundle' | 'party' | 'channel' | 'servicePoint'
  > {
  readonly case: CaseId;
  readonly items: Application['content']['items'];
}

/** What intake knows of a case. @throws AppError `case_unknown` where it is outside the scope too */
export type CaseLookup = (id: CaseId, scope: Scope) => Promise<KnownCase>;

/** A case is known by the application that it was opened for. */
export function createCaseLookup(
  { views }: Persistence,
  applications: Pick<ApplicationStore, 'findState'>,
): CaseLookup {
  return async (id, scope) => {
    const application = applicationIdOf(id);
    const visible = await views.get(applicationView, application, scope);
    const state = visible && (await applications.findState(application));
    if (state?.status !== 'ACCEPTED' && state?.status !== 'ACCEPTED_DEFICIENT')
      throw new AppError('case_unknown');
    const { region, regionPath, bundle, party, channel, servicePoint } = state.received;
    return { case: id, region, regionPath, bundle, party, channel, servicePoint, items: state.content.items };
  };
}
