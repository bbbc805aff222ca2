import { instant, localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineEvent, topics } from '../define-event.ts';
import { bundleId, itemId, regionCode, regionPath, servicePointId, tripId } from '../ids.ts';
import { publicText } from '../public-text.ts';

/** 常态化, 主题化, 全域化 */
export const tripForm = z.enum(['ROUTINE', 'THEMED', 'REGION_WIDE']);

const segment = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/)
  .optional();

/** Whom a trip is for (分级分类分层), by the region's own codes; everybody where nothing is said. */
export const audience = z.strictObject({ level: segment, class: segment, tier: segment });

/** What a themed trip is about: one bundle, or the items of it that are named and what lies below them. */
export const tripTheme = z.strictObject({
  bundle: bundleId,
  items: z.array(itemId).min(1).max(200).optional(),
});

/** What people are told of a trip before it starts. */
export const tripPlan = z.strictObject({
  form: tripForm,
  place: publicText,
  opensAt: instant,
  closesAt: instant,
  audience,
  /** Present for a themed trip alone. */
  theme: tripTheme.optional(),
});
export type TripPlan = z.infer<typeof tripPlan>;

const subject = { servicePoint: servicePointId, trip: tripId, region: regionCode, regionPath };

const about = (summary: string) => ({ topic: topics.intake, summary });

export const tripPublished = defineEvent({
  ...about('A mobile service point will stand somewhere for some hours.'),
  type: 'hall.trip.published.v1',
  data: z.strictObject({ ...subject, plan: tripPlan, at: instant }),
});

export const tripChanged = defineEvent({
  ...about('A trip that had not begun was announced anew: what stands here replaces what was published.'),
  type: 'hall.trip.changed.v1',
  data: z.strictObject({ ...subject, plan: tripPlan, at: instant }),
});

export const tripOpened = defineEvent({
  ...about('The mobile service point stands at its place and takes people.'),
  type: 'hall.trip.opened.v1',
  data: z.strictObject({ ...subject, at: instant }),
});

export const tripClosed = defineEvent({
  ...about('A trip was held: one outreach session, with how many came and what was solved on the spot.'),
  type: 'hall.trip.closed.v1',
  data: z.strictObject({
    ...subject,
    form: tripForm,
    /** The bundle of a themed trip. */
    bundle: bundleId.optional(),
    /** The day the session counts for: the one on which it was opened. */
    date: localDate,
    openedAt: instant,
    closedAt: instant,
    personsServed: z.number().int().min(0),
    problemsSolved: z.number().int().min(0),
  }),
});

export const tripCancelled = defineEvent({
  ...about('A trip that had not begun does not take place.'),
  type: 'hall.trip.cancelled.v1',
  data: z.strictObject({ ...subject, reason: publicText, at: instant }),
});
