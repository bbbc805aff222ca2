import { partyRef, uploadReceived } from '@walking-hall/contracts';
import { defineQuery, defineRecords, defineView, type ViewPut } from '@walking-hall/persistence';
import { instant } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { sealedText } from '../parties/vault.views.ts';
import type { UploadState } from './upload.ts';

/** What is known of the files. */
export const uploadView = defineView({
  name: 'uploads',
  schema: z.strictObject({
    party: partyRef,
    content: z.uuid(),
    at: instant,
    facts: uploadReceived.data,
    readers: z.array(z.string()),
  }),
  indexes: { byParty: ['party', 'at'], byContent: ['content'] },
  scope: { party: 'readers' },
});
export const uploadsOfParty = defineQuery(uploadView, { equals: ['party'], orderBy: 'at' });
export const uploadsByContent = defineQuery(uploadView, { equals: ['content'] });

/** The bytes, in pieces sealed with the party's key, by `{content}/{index}`. */
export const fileChunkRecords = defineRecords({
  name: 'file_chunks',
  schema: sealedText.extend({ content: z.uuid(), index: z.number().int().min(0) }),
  indexes: { byContent: ['content', 'index'] },
});
export const chunksOfContent = defineQuery(fileChunkRecords, { equals: ['content'], orderBy: 'index' });

/** Contents on their way in: what a crash leaves half received is found by them. */
export const incomingFileRecords = defineRecords({
  name: 'incoming_files',
  schema: z.strictObject({ content: z.uuid(), since: instant }),
  indexes: { bySince: ['since'] },
});
export const incomingBySince = defineQuery(incomingFileRecords, { orderBy: 'since' });

export function uploadPuts(id: string, state: UploadState): readonly Omit<ViewPut, 'seq'>[] {
  if (state.status === 'NONE') return [];
  const { facts } = state;
  const { party, content, at, uploadedBy, by } = facts;
  // Who brought it for somebody else sees it in the application that names it.
  const bearer = by.capacity === 'PARTY' ? [`sub:${uploadedBy}`] : [];
  return [{ view: uploadView, key: id, doc: { party, content, at, facts, readers: [party, ...bearer] } }];
}
