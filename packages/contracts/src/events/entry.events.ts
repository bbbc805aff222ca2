import { instant } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineEvent, topics } from '../define-event.ts';
import { bundleId, deskId, entryId, itemId, regionCode, regionPath, servicePointId } from '../ids.ts';

/** Where somebody who scans a code stands, and what they came for. */
export const entryContext = z.strictObject({
  region: regionCode,
  servicePoint: servicePointId,
  /** A window of the point, by its code. */
  window: deskId.optional(),
  bundle: bundleId,
  /** Selected beforehand; empty for a code that opens all the point offers of the bundle. */
  items: z.array(itemId).max(50),
});
export type EntryContext = z.infer<typeof entryContext>;

export const entryCreated = defineEvent({
  topic: topics.intake,
  summary: 'A code to scan was made for an item, a window or a service point (办事二维码).',
  type: 'hall.entry.created.v1',
  data: z.strictObject({ entry: entryId, regionPath, context: entryContext, at: instant }),
});
