import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { applicationId } from '../ids.ts';
import { problem } from './common.http.ts';
import { orderRequest } from './order.ts';

/** An order that a device took down: it names the device, its running number and the time. */
export const capturedOrder = orderRequest.required({ capture: true });

/**
 * What became of one entry of a batch; `index` is its place in the batch. A refused entry says why as a lone request
 * would be told, with paths from the batch's body down: `body.entries[3].form.applicant.id_no`.
 */
export const captureOutcome = z.discriminatedUnion('outcome', [
  z.strictObject({
    index: z.number().int(),
    outcome: z.literal('TAKEN'),
    application: applicationId,
    receiptNumber: z.string(),
    /** True where the hall had it already: the batch was sent again. */
    alreadyThere: z.boolean(),
  }),
  z.strictObject({
    index: z.number().int(),
    outcome: z.literal('REFUSED'),
    problem: problem.pick({ status: true, code: true, detail: true, errors: true, errorsOmitted: true }),
  }),
]);
export type CaptureOutcome = z.infer<typeof captureOutcome>;

export const sendCaptureBatch = defineOperation({
  id: 'sendCaptureBatch',
  method: 'post',
  path: '/capture-batches',
  tag: 'capture-batches',
  summary: {
    zh: '同步离线采集的申请',
    en: 'Hand in what a device took down without a network; each entry is taken or refused for itself',
  },
  access: ['clerk', 'specialist'],
  body: z.strictObject({
    /** Whatever is no captured order is refused in its own place, and keeps no other out. */
    entries: z
      .array(z.union([capturedOrder, z.unknown()]))
      .min(1)
      .max(100),
  }),
  success: { status: 200, body: z.strictObject({ entries: z.array(captureOutcome) }) },
});
