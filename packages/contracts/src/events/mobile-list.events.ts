import { instant } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineEvent, topics } from '../define-event.ts';
import { bundleId, itemId, regionCode, regionPath } from '../ids.ts';

/** What one department lets be handled on a van or at home: items, and what lies below them. */
export const mobileListEntry = z.strictObject({
  /** By its id in the bundles, or the region's own code. */
  department: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9:-]{0,59}$/),
  bundle: bundleId,
  items: z.array(itemId).min(1).max(500),
});

export const mobileListChanged = defineEvent({
  topic: topics.intake,
  summary:
    'A region said which items may be handled on a van or at home (上门服务清单); it replaces what it said before.',
  type: 'hall.mobile-list.changed.v1',
  data: z.strictObject({
    region: regionCode,
    regionPath,
    entries: z.array(mobileListEntry).max(500),
    at: instant,
  }),
});
