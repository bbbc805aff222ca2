import { instant, localDate, timeOfDay } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineEvent, topics } from '../define-event.ts';
import {
  bookingId,
  deskId,
  itemId,
  queueTicketId,
  regionCode,
  regionPath,
  servicePointId,
  windowGroupId,
} from '../ids.ts';
import { staffSubject } from './hall-layout.events.ts';

/** `PRIORITY` (the elderly, the disabled, others by region) is declared, never proven (免叫号、免排队、免等待). */
export const ticketClass = z.enum(['NORMAL', 'BOOKED', 'PRIORITY']);
export type TicketClass = z.infer<typeof ticketClass>;

/** One queue: a window group of a service point on one day. */
const queue = {
  servicePoint: servicePointId,
  region: regionCode,
  regionPath,
  group: windowGroupId,
  date: localDate,
};

/** Number on the screen, `A001`: of one hall and day, never given twice. */
const number = z.string().regex(/^[A-Z]{1,2}\d{3,5}$/);

const ticket = { ...queue, ticket: queueTicketId, number };

/** What a ticket is from its taking on, in whatever line it stands. */
const taken = {
  class: ticketClass,
  item: itemId.optional(),
  booking: z.strictObject({ booking: bookingId, startsAt: instant }).optional(),
  /** When it was taken; a ticket that is handed over keeps it, and with it its place. */
  issuedAt: instant,
};

const atWindow = { ...ticket, window: deskId, clerk: staffSubject };

/** Tickets that were called, and how long they had waited together, in whole seconds. */
export const waits = z.strictObject({
  tickets: z.int().min(1).max(10_000),
  waitSeconds: z.int().min(0).max(864_000_000),
});
export type Waits = z.infer<typeof waits>;

const about = (summary: string) => ({ topic: topics.intake, summary });

export const queueTicketIssued = defineEvent({
  ...about('A ticket stands in line (取号), new or handed over from another group.'),
  type: 'hall.queue-ticket.issued.v1',
  data: z.strictObject({
    ...ticket,
    ...taken,
    /** The group that handed it over. */
    from: windowGroupId.optional(),
    /** When it came into this line: from here its wait counts. */
    at: instant,
  }),
});

export const queueTicketCalled = defineEvent({
  ...about('A ticket was called to a window (叫号).'),
  type: 'hall.queue-ticket.called.v1',
  data: z.strictObject({
    ...atWindow,
    class: ticketClass,
    /** In this line, whole seconds. */
    waitSeconds: z.int().min(0),
    /** The request that called: sent again, it finds its ticket. */
    request: z.string().optional(),
    at: instant,
  }),
});

export const queueTicketRecalled = defineEvent({
  ...about('A called ticket that nobody answered was called again.'),
  type: 'hall.queue-ticket.recalled.v1',
  data: z.strictObject({ ...atWindow, at: instant }),
});

export const queueTicketStarted = defineEvent({
  ...about('Service of a ticket began.'),
  type: 'hall.queue-ticket.started.v1',
  data: z.strictObject({ ...atWindow, at: instant }),
});

export const queueTicketFinished = defineEvent({
  ...about('Service of a ticket ended.'),
  type: 'hall.queue-ticket.finished.v1',
  data: z.strictObject({ ...atWindow, serviceSeconds: z.int().min(0), at: instant }),
});

export const queueTicketMissed = defineEvent({
  ...about('Nobody came to a called ticket (过号).'),
  type: 'hall.queue-ticket.missed.v1',
  data: z.strictObject({ ...atWindow, at: instant }),
});

export const queueTicketTransferred = defineEvent({
  ...about('A ticket left the line for that of another group; there it is issued, with its number and time.'),
  type: 'hall.queue-ticket.transferred.v1',
  data: z.strictObject({
    ...ticket,
    ...taken,
    to: windowGroupId,
    at: instant,
  }),
});

export const queueTicketCancelled = defineEvent({
  ...about('A waiting ticket was given up.'),
  type: 'hall.queue-ticket.cancelled.v1',
  data: z.strictObject({ ...ticket, at: instant }),
});

export const queueWaitsImported = defineEvent({
  ...about('Waits of a past day came from the hall’s former queue machine.'),
  type: 'hall.queue.waits-imported.v1',
  data: z.strictObject({
    ...queue,
    /** By the half hour in which the tickets were called. */
    buckets: z
      .array(z.strictObject({ from: timeOfDay, ...waits.shape }))
      .min(1)
      .max(48),
    at: instant,
  }),
});

export const queueEvents = [
  queueTicketIssued,
  queueTicketCalled,
  queueTicketRecalled,
  queueTicketStarted,
  queueTicketFinished,
  queueTicketMissed,
  queueTicketTransferred,
  queueTicketCancelled,
  queueWaitsImported,
];
