import { instant, localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineEvent, topics } from '../define-event.ts';
import {
  applicationId,
  bundleDigest,
  bundleId,
  departmentCode,
  itemId,
  partyRef,
  precheckId,
  regionCode,
  regionPath,
  sha256,
} from '../ids.ts';
import { publicText } from '../public-text.ts';
import { actedBy } from './application-parts.ts';

const about = (summary: string) => ({ topic: topics.intake, summary });

/** A draft has the number of the application that it becomes. */
const subject = { application: applicationId, region: regionCode, regionPath, bundle: bundleId };

export const draftSaved = defineEvent({
  ...about('A draft was saved; what was answered lies in the vault.'),
  type: 'hall.draft.saved.v1',
  data: z.strictObject({
    ...subject,
    /** The form that it was filled in on. */
    digest: bundleDigest,
    party: partyRef.optional(),
    /** Under what the content lies in the vault. */
    content: z.uuid(),
    /** SHA-256 of the uploads that it names. */
    uploads: z.array(sha256),
    savedBy: z.string(),
    by: actedBy,
    at: instant,
  }),
});

export const draftUnmasked = defineEvent({
  ...about('Somebody looked at the full answers of a draft that is not theirs, and gave a reason.'),
  type: 'hall.draft.unmasked.v1',
  data: z.strictObject({ application: applicationId, by: z.string(), reason: publicText, at: instant }),
});

/** The plan that was promised at the table stands in the case; here is what a figure or a notice needs of it. */
export const precheckPassed = defineEvent({
  ...about('A package was checked before submission, and nothing of it is wrong or missing (帮办小圆桌).'),
  type: 'hall.precheck.passed.v1',
  data: z.strictObject({
    ...subject,
    precheck: precheckId,
    digest: bundleDigest,
    party: partyRef,
    items: z.array(itemId).min(1),
    promiseDate: localDate,
    /** Who sat at the table, beside the one who checked. */
    departments: z.array(departmentCode),
    heldBy: z.string(),
    at: instant,
  }),
});

export const draftSubmitted = defineEvent({
  ...about('The draft became the application of the same number.'),
  type: 'hall.draft.submitted.v1',
  data: z.strictObject({ application: applicationId, at: instant }),
});

export const draftDiscarded = defineEvent({
  ...about('The draft was given up, or nobody came back to it; its content is gone.'),
  type: 'hall.draft.discarded.v1',
  data: z.strictObject({
    application: applicationId,
    how: z.enum(['BY_HAND', 'ABANDONED']),
    at: instant,
  }),
});

export const draftEvents = [draftSaved, draftUnmasked, precheckPassed, draftSubmitted, draftDiscarded];
