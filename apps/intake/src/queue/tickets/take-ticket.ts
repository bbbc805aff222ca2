import { AppError } from '@walking-hall/app-error';
import type { BookingId, ItemId, QueueTicketId, WindowGroupId } from '@walking-hall/contracts';
import { type ExecuteContext, everything, type Persistence } from '@walking-hall/persistence';
import { toEpochMs, toInstant, toLocalDate } from '@walking-hall/working-calendar';
import { bookingView } from '../../bookings/booking.views.ts';
import type { Hall } from '../halls/hall-layout.ts';
import { getGroup, getGroupOfItem } from '../halls/staffing.ts';
import type { MakeTicketId } from './ticket-id.ts';
import { type QueueStore, queueId } from './ticket-queue.store.ts';
import type { NewTicket } from './ticket-queue.ts';

export interface TakeTicketDeps {
  readonly queues: QueueStore;
  readonly makeTicketId: MakeTicketId;
  readonly persistence: Persistence;
}

interface Wish {
  readonly group?: WindowGroupId | undefined;
  readonly item?: ItemId | undefined;
  readonly booking?: BookingId | undefined;
  readonly priority: boolean;
}

/**
 * Puts a ticket in line: in the group that is named, or the one of the item, or of the booking's first item. A booking
 * gives one ticket, however often it is shown.
 * @throws AppError `window_group_unknown`, `item_without_group`, `booking_unknown`, `booking_not_today`
 */
export async function takeTicket(
  hall: Hall,
  wish: Wish,
  context: ExecuteContext,
  { queues, makeTicketId, persistence }: TakeTicketDeps,
): Promise<QueueTicketId> {
  const { at } = context;
  const date = toLocalDate(at);
  const booked = wish.booking && (await getBooking(persistence, wish.booking, hall, date));
  const item = wish.item ?? booked?.items[0];
  const group = wish.group === undefined ? getGroupOfItem(hall, item ?? '') : getGroup(hall, wish.group);
  const command = booked ? { id: booked.booking, bodyHash: booked.booking } : context.command;
  const ticket: NewTicket = {
    ticket: makeTicketId(command),
    prefix: group.prefix,
    class: wish.priority ? 'PRIORITY' : booked ? 'BOOKED' : 'NORMAL',
    ...(item === undefined ? {} : { item }),
    ...(booked === undefined
      ? {}
      : { booking: { booking: booked.booking, startsAt: toInstant(toEpochMs(booked.startsAt)) } }),
  };
  const { servicePoint, region, regionPath } = hall;
  const place = { servicePoint, region, regionPath, group: group.group, date };
  await queues.queues.execute(
    queueId(place),
    { kind: 'issue', place, ticket, at },
    { ...context, ...(command === undefined ? {} : { command }) },
  );
  return ticket.ticket;
}

async function getBooking({ views }: Persistence, id: BookingId, hall: Hall, date: string) {
  const booking = (await views.get(bookingView, id, everything))?.doc;
  if (booking === undefined) throw new AppError('booking_unknown');
  const isToday = toLocalDate(booking.startsAt) === date;
  if (booking.servicePoint !== hall.servicePoint || booking.status !== 'BOOKED' || !isToday) {
    throw new AppError('booking_not_today');
  }
  return booking;
}
