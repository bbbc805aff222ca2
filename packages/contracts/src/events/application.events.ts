import { legalBasis } from '@walking-hall/bundle-sdk';
import { instant, localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineEvent, topics } from '../define-event.ts';
import {
  applicationId,
  bundleDigest,
  bundleId,
  caseId,
  partyRef,
  precheckId,
  regionCode,
  regionPath,
  servicePointId,
  tripId,
} from '../ids.ts';
import { publicText } from '../public-text.ts';
import { actedBy, channel, defect, orderedContent } from './application-parts.ts';

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

/** Names the personal answers, as they lie in intake's vault; says nothing of what they are. */
const sealedAnswers = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .optional();

const about = (summary: string) => ({ topic: topics.intake, summary });

export const applicationReceived = defineEvent({
  ...about('An application came in and got its receipt (收件).'),
  type: 'hall.application.received.v1',
  data: z.strictObject({
    ...subject,
    content: orderedContent,
    sealedAnswers,
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
    by: actedBy.optional(),
    /** The check before submission that this very package passed (帮办小圆桌). */
    precheck: precheckId.optional(),
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
    /**
     * Paths of defects that could be seen in the first submission and were not told with the first notice: asked for
     * all the same by a manager, against 一次性告知.
     */
    violations: z.array(z.string()).min(1).optional(),
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
    sealedAnswers,
    /** Paths of what was handed in: `form.applicant.name`, `materials.M07`. */
    touched: z.array(z.string()).optional(),
    receiptDate: localDate,
    correctionDueDate: localDate,
    by: actedBy.optional(),
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
    /** How often it was corrected before; absent where it was right at once (一次成功). */
    corrections: z.number().int().min(1).optional(),
    /** The check before submission that the package as received had passed. */
    precheck: precheckId.optional(),
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
    /** The case to end; absent where the application was not accepted yet. */
    case: caseId.optional(),
    region: regionCode,
    party: partyRef,
    how: z.enum(['BY_APPLICANT', 'DEEMED']),
    by: actedBy.optional(),
    at: instant,
  }),
});

export const applicationHandedOver = defineEvent({
  ...about(
    'Who answers for the application is the first who took it (首问责任), or whom it was handed over to.',
  ),
  type: 'hall.application.handed-over.v1',
  data: z.strictObject({
    application: applicationId,
    region: regionCode,
    party: partyRef,
    /** Absent where nobody answered for it before. */
    from: z.string().optional(),
    to: z.string(),
    reason: publicText.optional(),
    at: instant,
  }),
});

export const applicationUnmasked = defineEvent({
  ...about('Somebody looked at the full personal data, and gave a reason.'),
  type: 'hall.application.unmasked.v1',
  data: z.strictObject({ application: applicationId, by: z.string(), reason: publicText, at: instant }),
});

export const applicationEvents = [
  applicationReceived,
  correctionRequested,
  applicationCorrected,
  applicationAccepted,
  applicationNotAccepted,
  applicationWithdrawn,
  applicationHandedOver,
  applicationUnmasked,
];
