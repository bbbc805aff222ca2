import type {
  DeskId,
  EventBody,
  QueueTicketId,
  queueEvents,
  queueTicketIssued,
  queueWaitsImported,
  WindowGroupId,
} from '@walking-hall/contracts';
import type { Competence } from '../halls/staffing.ts';
import type { DayWaits } from '../waits/day-waits.ts';

export type QueueEvent = EventBody<(typeof queueEvents)[number]>;
type Issued = EventBody<typeof queueTicketIssued>['data'];

/** Which queue: a window group of a service point on a day, and the region it lies in. */
export type QueuePlace = Pick<Issued, 'servicePoint' | 'region' | 'regionPath' | 'group' | 'date'>;

export interface Ticket
  extends Pick<Issued, 'ticket' | 'number' | 'class' | 'item' | 'booking' | 'issuedAt'> {
  /** When it came into this line. */
  readonly queuedAt: string;
}

/** A ticket at a window. */
export interface CalledTicket extends Ticket {
  readonly window: DeskId;
  readonly clerk: string;
  /** Absent until service begins. */
  readonly startedAt?: string;
}

/** The last call of a window: the request sent again finds its ticket, even when that is served by then. */
export interface LastCall {
  readonly ticket: QueueTicketId;
  readonly request: string;
}

/** A finished service: what estimates are made of. */
export interface Service {
  readonly window: DeskId;
  readonly seconds: number;
}

/**
 * One queue of one day. Holds who waits and who is at a window, not who was served: so it stays as small as the hall,
 * however long the day.
 */
export type QueueState =
  | { readonly status: 'NONE' }
  | {
      readonly status: 'OPEN';
      readonly place: QueuePlace;
      /** Numbers given so far. */
      readonly issued: number;
      /** In order of issue. */
      readonly waiting: readonly Ticket[];
      readonly called: readonly CalledTicket[];
      /** Where tickets went that were handed over. */
      readonly moved: Readonly<Record<string, WindowGroupId>>;
      readonly lastCalls: Readonly<Record<string, LastCall>>;
      /** The last ones, oldest first. */
      readonly services: readonly Service[];
      readonly waits: DayWaits;
    };
export type OpenQueue = Extract<QueueState, { status: 'OPEN' }>;
export const noQueue: QueueState = { status: 'NONE' };

type ImportedBuckets = EventBody<typeof queueWaitsImported>['data']['buckets'];

export interface NewTicket extends Omit<Ticket, 'number' | 'queuedAt' | 'issuedAt'> {
  /** First letters of the number. */
  readonly prefix: string;
}

export interface CallCommand {
  readonly kind: 'call';
  readonly window: DeskId;
  readonly clerk: string;
  readonly competence: Competence;
  /** Only who came into the line by then: for a window that is about to close. */
  readonly queuedUntil?: string | undefined;
  readonly request?: string | undefined;
  readonly at: string;
}

export interface TicketCommand {
  readonly kind: 'recall' | 'start' | 'finish' | 'miss' | 'cancel';
  readonly ticket: QueueTicketId;
  readonly at: string;
}

export type QueueCommand =
  | { readonly kind: 'issue'; readonly place: QueuePlace; readonly ticket: NewTicket; readonly at: string }
  /** A ticket that another group handed over. */
  | {
      readonly kind: 'admit';
      readonly place: QueuePlace;
      readonly ticket: Omit<Ticket, 'queuedAt'>;
      readonly from: WindowGroupId;
      readonly at: string;
    }
  | CallCommand
  | TicketCommand
  | {
      readonly kind: 'transfer';
      readonly ticket: QueueTicketId;
      readonly to: WindowGroupId;
      readonly at: string;
    }
  | {
      readonly kind: 'importWaits';
      readonly place: QueuePlace;
      readonly buckets: ImportedBuckets;
      readonly at: string;
    };
