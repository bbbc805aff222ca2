import { legalBasis } from '@walking-hall/bundle-sdk';
import { instant, localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineEvent, topics } from '../define-event.ts';
import {
  applicationId,
  bundleDigest,
  bundleId,
  itemId,
  partyRef,
  regionCode,
  regionPath,
  servicePointId,
  tripId,
} from '../ids.ts';
import { publicText } from '../public-text.ts';

/** The way an application came in; it stays with the case. */
export const channel = z.enum(['COUNTER', 'STATION', 'MOBILE', 'KIOSK', 'ONLINE', 'PARTNER']);
export type Channel = z.infer<typeof channel>;

export const defect = z.strictObject({
  /** Field or material: `form.org.name`, `materials.M07`. */
  path: z.string().min(1).max(200),
  code: z.enum(['MISSING', 'WRONG', 'UNREADABLE', 'EXPIRED']),
  note: publicText.optional(),
});
export type Defect = z.infer<typeof defect>;

/** What was asked, without what is personal: that lies in intake's vault under (party, application). */
export const orderedContent = z.strictObject({
  items: z.array(itemId).min(1),
  /** Answers that are not personal, by field id. */
  answers: z.record(z.string(), z.unknown()),
  commitments: z.array(z.string()),
  promisedMaterials: z.array(z.string()),
  /** Materials fetched or kept from before. */
  materialsHeld: z.array(z.string()),
  /** Materials handed in with this application. */
  materialsSupplied: z.array(z.string()),
  targetDate: localDate.optional(),
});
export type OrderedContent = z.infer<typeof orderedContent>;

const subject = {
  application: applicationId,
  region: regionCode,
  regionPath,
  bundle: bundleId,
  digest: bundleDigest,
  party: partyRef,
  channel,
  servicePoint: servicePointId,
  trip: tripId.optional(),
};

const about = (summary: string) => ({ topic: topics.intake, summary });

export const applicationReceived = defineEvent({
  ...about('An application came in and got its receipt (收件).'),
  type: 'hall.application.received.v1',
  data: z.strictObject({
    ...subject,
    content: orderedContent,
    receiptNumber: z.string(),
    /** When it was taken down, on the device or at the window. */
    capturedAt: instant,
    /** When it reached the hall. */
    receivedAt: instant,
    /** The working day that counts as receipt. */
    receiptDate: localDate,
    /** Until when everything missing must be told at once (行政许可法 art. 32). */
    correctionDueDate: localDate,
    device: z.strictObject({ id: z.string(), sequence: z.number().int() }).optional(),
    submittedBy: z.string(),
  }),
});

export const correctionRequested = defineEvent({
  ...about('The one-off notice of everything to correct (一次性补正告知).'),
  type: 'hall.application.correction-requested.v1',
  data: z.strictObject({
    application: applicationId,
    region: regionCode,
    party: partyRef,
    defects: z.array(defect).min(1),
    cureDueDate: localDate,
    at: instant,
  }),
});

export const applicationCorrected = defineEvent({
  ...about('The applicant handed in what was asked for.'),
  type: 'hall.application.corrected.v1',
  data: z.strictObject({
    application: applicationId,
    content: orderedContent,
    receiptDate: localDate,
    correctionDueDate: localDate,
    at: instant,
  }),
});

export const applicationAccepted = defineEvent({
  ...about('The application is accepted for all its items at once (受理); the case opens.'),
  type: 'hall.application.accepted.v1',
  data: z.strictObject({
    ...subject,
    content: orderedContent,
    /** Day from which the plan shown before submission counts. */
    receiptDate: localDate,
    /** Day from which limits count; the receipt day where acceptance is deemed. */
    acceptedDate: localDate,
    acceptedAt: instant,
    /** `BY_CLERK`, or `DEEMED`: nothing was told in time, so the law counts it as accepted (行政许可法 art. 32). */
    how: z.enum(['BY_CLERK', 'DEEMED']),
    /** Materials that follow later (容缺受理). */
    deficiencies: z.array(z.string()),
  }),
});

export const applicationNotAccepted = defineEvent({
  ...about('The application is not accepted, with reasons (不予受理).'),
  type: 'hall.application.not-accepted.v1',
  data: z.strictObject({
    application: applicationId,
    region: regionCode,
    party: partyRef,
    reason: publicText,
    basis: legalBasis.optional(),
    at: instant,
  }),
});

export const applicationWithdrawn = defineEvent({
  ...about('Withdrawn by the applicant, or deemed withdrawn because nothing was corrected in time.'),
  type: 'hall.application.withdrawn.v1',
  data: z.strictObject({
    application: applicationId,
    region: regionCode,
    party: partyRef,
    how: z.enum(['BY_APPLICANT', 'DEEMED']),
    at: instant,
  }),
});

export const applicationUnmasked = defineEvent({
  ...about('Somebody looked at the full personal data, and gave a reason.'),
  type: 'hall.application.unmasked.v1',
  data: z.strictObject({ application: applicationId, by: z.string(), reason: publicText, at: instant }),
});

export const servicePointRegistered = defineEvent({
  ...about('A service point was set up or changed.'),
  type: 'hall.service-point.registered.v1',
  data: z.strictObject({
    servicePoint: servicePointId,
    name: z.strictObject({ zh: z.string(), en: z.string() }),
    kind: z.enum(['HALL', 'STATION', 'MOBILE', 'KIOSK', 'ONLINE']),
    region: regionCode,
    regionPath,
    /** Items offered, by bundle; absent where the point offers all that its region has enabled. */
    offers: z.array(z.strictObject({ bundle: bundleId, items: z.array(itemId).min(1) })).optional(),
    officeHours: z.array(z.strictObject({ from: z.string(), to: z.string() })).min(1),
  }),
});

export const tripPublished = defineEvent({
  ...about('A mobile service point will stand somewhere for some hours.'),
  type: 'hall.service-point.trip-published.v1',
  data: z.strictObject({
    servicePoint: servicePointId,
    trip: tripId,
    place: z.string(),
    opensAt: instant,
    closesAt: instant,
  }),
});

export const intakeEvents = [
  applicationReceived,
  correctionRequested,
  applicationCorrected,
  applicationAccepted,
  applicationNotAccepted,
  applicationWithdrawn,
  applicationUnmasked,
  servicePointRegistered,
  tripPublished,
];
