import { z } from 'zod';
import { defineEvent, topics } from '../define-event.ts';
import { bundleId, deskId, itemId, regionCode, regionPath, servicePointId } from '../ids.ts';
import { agencyEvents } from './agency.events.ts';
import { applicationEvents } from './application.events.ts';
import { bookingCancelled, bookingMissed, bookingPlaced } from './booking.events.ts';
import { draftEvents } from './draft.events.ts';
import { entryCreated } from './entry.events.ts';
import { hallLayoutChanged } from './hall-layout.events.ts';
import { mobileListChanged } from './mobile-list.events.ts';
import { queueEvents } from './queue.events.ts';
import { tideEvents } from './tide.events.ts';
import { tripCancelled, tripChanged, tripClosed, tripOpened, tripPublished } from './trip.events.ts';
import { uploadEvents } from './upload.events.ts';

const about = (summary: string) => ({ topic: topics.intake, summary });

/** Takes bookings: its time is cut into slots of this length, each for so many at once. */
export const desk = z.strictObject({
  desk: deskId,
  kind: z.enum(['WINDOW', 'VAN', 'SPECIALIST']),
  slotMinutes: z.number().int().min(5).max(480),
  capacity: z.number().int().min(1).max(1000),
});
export type Desk = z.infer<typeof desk>;

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
    desks: z.array(desk).max(200).optional(),
  }),
});

export const intakeEvents = [
  ...applicationEvents,
  ...draftEvents,
  ...uploadEvents,
  ...agencyEvents,
  servicePointRegistered,
  tripPublished,
  tripChanged,
  tripOpened,
  tripClosed,
  tripCancelled,
  mobileListChanged,
  bookingPlaced,
  bookingCancelled,
  bookingMissed,
  entryCreated,
  hallLayoutChanged,
  ...queueEvents,
  ...tideEvents,
];
