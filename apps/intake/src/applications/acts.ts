import type { ActedBy } from '@walking-hall/contracts';
import type { Commit } from '@walking-hall/persistence';

export interface ApplicationAct {
  readonly at: string;
  readonly event: string;
  readonly who: string;
  readonly by?: ActedBy;
}

/** Becoming the application is told by the receipt. */
const untold = 'hall.draft.submitted.v1';

/** What was done, as the commits of a draft and of its application tell it. */
export function actsIn(commits: readonly Commit[]): readonly ApplicationAct[] {
  return commits.flatMap(({ events, at, actor }) =>
    events
      .filter(({ type }) => type !== untold)
      .map(({ type, data }) => {
        const { by } = data as { readonly by?: unknown };
        // Where staff look at what is masked, `by` names their account, as the commit does.
        return { at, event: type, who: actor.id, ...(isActedBy(by) ? { by } : {}) };
      }),
  );
}

function isActedBy(by: unknown): by is ActedBy {
  return typeof by === 'object' && by !== null && 'capacity' in by;
}
