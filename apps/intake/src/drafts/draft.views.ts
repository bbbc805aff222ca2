import { draftSummary, regionPath } from '@walking-hall/contracts';
import { defineQuery, defineRecords, defineView, type ViewPut } from '@walking-hall/persistence';
import { z } from 'zod';
import { sealedText } from '../parties/vault.views.ts';
import type { DraftState, OpenDraft } from './draft.ts';

/** Drafts that wait for somebody to go on with them. */
export const draftView = defineView({
  name: 'drafts',
  schema: z.strictObject({
    ...draftSummary.shape,
    regionPath,
    startedBy: z.string(),
    readers: z.array(z.string()),
  }),
  indexes: {
    byParty: ['party', 'savedAt'],
    byAccount: ['startedBy', 'savedAt'],
    byAge: ['savedAt'],
  },
  scope: { region: 'regionPath', party: 'readers' },
});
export const draftsOfParty = defineQuery(draftView, { equals: ['party'], orderBy: 'savedAt' });
export const draftsOfAccount = defineQuery(draftView, { equals: ['startedBy'], orderBy: 'savedAt' });
export const draftsByAge = defineQuery(draftView, { orderBy: 'savedAt' });

/** What was filled in, sealed: all of it, as open and personal answers are told apart by a form that may change. */
export const draftContentRecords = defineRecords({
  name: 'draft_contents',
  schema: sealedText.extend({ application: z.string(), sealedFor: z.string() }),
  indexes: { byDraft: ['application'] },
});
export const contentsOfDraft = defineQuery(draftContentRecords, { equals: ['application'] });

export function draftPuts(id: string, state: DraftState): readonly Omit<ViewPut, 'seq'>[] {
  return [{ view: draftView, key: id, doc: state.status === 'OPEN' ? docOf(state) : undefined }];
}

function docOf({ saved, started }: OpenDraft): z.infer<typeof draftView.schema> {
  const { application, region, bundle, party, by, at: savedAt, regionPath: path } = saved;
  // An agent sees it under a grant once it is somebody's, and not for having begun it.
  const isAgents = party !== undefined && started.capacity === 'AGENT';
  const starter = isAgents ? [] : [`sub:${started.account}`];
  return {
    ...{ application, region, bundle, savedAt, by },
    ...(party === undefined ? {} : { party }),
    regionPath: path,
    startedBy: started.account,
    readers: [...(party === undefined ? [] : [party]), ...starter],
  };
}
