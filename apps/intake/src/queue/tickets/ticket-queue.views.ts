import {
  queueTicket,
  queueTicketId,
  regionPath,
  servicePointId,
  waits,
  windowGroupId,
} from '@walking-hall/contracts';
import { defineQuery, defineView, type ViewPut } from '@walking-hall/persistence';
import { localDate, timeOfDay } from '@walking-hall/working-calendar';
import { z } from 'zod';
import type { OpenQueue, QueueState } from './ticket-queue.ts';

const queue = { servicePoint: servicePointId, group: windowGroupId, date: localDate };

const { number, class: kind, item } = queueTicket.shape;

/** What stays of a ticket, and where it was taken: from there it can be followed to wherever it was handed over. */
export const takenTicketView = defineView({
  name: 'queue_tickets',
  schema: z.strictObject({ ticket: queueTicketId, number, class: kind, item, ...queue }),
});

/** A group's day: which queues there were, and how long people waited in them by half hours. */
export const queueDayView = defineView({
  name: 'queue_days',
  schema: z.strictObject({ ...queue, regionPath, waits: z.record(timeOfDay, waits) }),
  indexes: { byDate: ['date', 'servicePoint'] },
  scope: { region: 'regionPath' },
});
export const queuesOfDate = defineQuery(queueDayView, { equals: ['date'], orderBy: 'servicePoint' });

export function queuePuts(
  id: string,
  state: QueueState,
  before?: QueueState,
): readonly Omit<ViewPut, 'seq'>[] {
  if (state.status === 'NONE') return [];
  const known = before?.status === 'OPEN' ? before : undefined;
  return [...ticketPuts(state, known), ...(known?.waits === state.waits ? [] : [dayPut(id, state)])];
}

/** Written once, by the queue in which the ticket was taken: those handed over are written already. */
function ticketPuts({ place, issued, waiting, called }: OpenQueue, before: OpenQueue | undefined) {
  if (before?.issued === issued) return [];
  const { servicePoint, group, date } = place;
  const known = new Set(before?.waiting.map(({ ticket }) => ticket));
  return [...waiting, ...(before === undefined ? called : [])]
    .filter((each) => each.queuedAt === each.issuedAt && !known.has(each.ticket))
    .map(({ ticket, number: sign, class: declared, item: asked }) => ({
      view: takenTicketView,
      key: ticket,
      doc: {
        ticket,
        number: sign,
        class: declared,
        ...(asked === undefined ? {} : { item: asked }),
        servicePoint,
        group,
        date,
      },
    }));
}

function dayPut(id: string, { place, waits: doc }: OpenQueue) {
  const { servicePoint, group, date, regionPath: path } = place;
  return {
    view: queueDayView,
    key: id,
    doc: { servicePoint, group, date, regionPath: path, waits: doc },
  };
}
