import { agency as agencyShown, agentRef, partyRef, regionPath } from '@walking-hall/contracts';
import { defineQuery, defineView, type ViewPut } from '@walking-hall/persistence';
import { instant } from '@walking-hall/working-calendar';
import { z } from 'zod';
import type { AgencyState, Grant } from './agency.ts';

/** Grants, for those who gave them, those whom they were given to, and the region's staff. */
export const agencyView = defineView({
  name: 'agencies',
  schema: z.strictObject({
    party: partyRef,
    agent: agentRef,
    regionPath,
    grantedAt: instant,
    shown: agencyShown,
    readers: z.array(agentRef),
  }),
  indexes: { byParty: ['party', 'grantedAt'], byAgent: ['agent', 'grantedAt'] },
  scope: { region: 'regionPath', party: 'readers' },
});
export const agenciesOfParty = defineQuery(agencyView, { equals: ['party'], orderBy: 'grantedAt' });
export const agenciesOfAgent = defineQuery(agencyView, { equals: ['agent'], orderBy: 'grantedAt' });

export function agencyPuts(
  _party: string,
  { grants }: AgencyState,
  before?: AgencyState,
): readonly Omit<ViewPut, 'seq'>[] {
  return [...grants.values()]
    .filter((grant) => before?.grants.get(grant.agency) !== grant)
    .map((grant) => ({ view: agencyView, key: grant.agency, doc: docOf(grant) }));
}

function docOf({ regionPath: path, at, revoked, ...granted }: Grant): z.infer<typeof agencyView.schema> {
  const { party, agent } = granted;
  const shown = { ...granted, grantedAt: at, ...(revoked === undefined ? {} : { revokedAt: revoked.at }) };
  return { party, agent, regionPath: path, grantedAt: at, shown, readers: [party, agent] };
}
