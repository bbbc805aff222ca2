import { bundleLocalId } from '@walking-hall/bundle-sdk';
import { instant, localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineEvent, topics } from '../define-event.ts';
import { applicationId, partyRef, sha256, uploadId } from '../ids.ts';
import { publicText } from '../public-text.ts';
import { actedBy } from './application-parts.ts';

const about = (summary: string) => ({ topic: topics.intake, summary });

/** What may be handed in as a file: fixed layout or picture, in formats that an archive takes. */
export const uploadMediaType = z.enum(['application/pdf', 'image/jpeg', 'image/png', 'application/ofd']);
export type UploadMediaType = z.infer<typeof uploadMediaType>;

export const uploadReceived = defineEvent({
  ...about('A file came in for a party; its bytes lie in the vault. The same content twice is one.'),
  type: 'hall.upload.received.v1',
  data: z.strictObject({
    upload: uploadId,
    party: partyRef,
    sha256,
    mediaType: uploadMediaType,
    bytes: z.number().int().min(1),
    /** Under what the bytes lie in the vault. */
    content: z.uuid(),
    /** What it was handed in as. */
    material: bundleLocalId,
    /** The last day on which the paper itself is valid, where it says so. */
    validTo: localDate.optional(),
    application: applicationId.optional(),
    by: actedBy,
    uploadedBy: z.string(),
    at: instant,
  }),
});

export const uploadOpened = defineEvent({
  ...about('Somebody fetched the file: whose it is, or staff with a reason.'),
  type: 'hall.upload.opened.v1',
  data: z.strictObject({
    upload: uploadId,
    by: z.string(),
    application: applicationId.optional(),
    reason: publicText.optional(),
    at: instant,
  }),
});

export const uploadEvents = [uploadReceived, uploadOpened];
