import { AppError } from '@walking-hall/app-error';
import { getNoticePreferences, type PartyRef, partyRef, putNoticePreferences } from '@walking-hall/contracts';
import { type BoundRoute, executeContext, type Principal, route } from '@walking-hall/service-kit';
import type { PreferencesStore } from './preferences.store.ts';

/** A party decides for itself, by whoever acts for it. */
export function preferencesRoutes(store: PreferencesStore): readonly BoundRoute[] {
  return [
    route(getNoticePreferences, async ({ principal }) => {
      const party = ownParty(principal);
      const found = await store.load(party);
      return { body: { party, optedOut: found?.state ?? [] }, seq: found?.seq ?? 0 };
    }),
    route(putNoticePreferences, async (request) => {
      const party = ownParty(request.principal);
      const { optedOut } = request.body;
      const { state, seq } = await store.execute(
        party,
        { kind: 'change', party, optedOut, at: request.now },
        executeContext(request),
      );
      return { body: { party, optedOut: state }, seq };
    }),
  ];
}

function ownParty({ party }: Principal): PartyRef {
  const parsed = partyRef.safeParse(party);
  if (!parsed.success) throw new AppError('outside_scope');
  return parsed.data;
}
