import { bundleLocalId } from '@walking-hall/bundle-sdk';
import { instant, localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { publicText } from '../public-text.ts';
import { caseFacts } from './case-facts.ts';
import { routing } from './routing-topic.ts';

export const deficiencyCured = defineEvent({
  ...routing('A material that was promised to follow has come (补齐).'),
  type: 'hall.case.deficiency-cured.v1',
  data: z.strictObject({ ...caseFacts, material: bundleLocalId, at: instant }),
});

export const deficiencyDue = defineEvent({
  ...routing('A material that was promised to follow has not come in time.'),
  type: 'hall.case.deficiency-due.v1',
  data: z.strictObject({ ...caseFacts, material: bundleLocalId, dueDate: localDate, at: instant }),
});

export const acceptanceRevoked = defineEvent({
  ...routing('The acceptance of tasks is revoked, because a promised material never came (撤销受理).'),
  type: 'hall.case.acceptance-revoked.v1',
  data: z.strictObject({ ...caseFacts, material: bundleLocalId, reasons: publicText, at: instant }),
});
