import type { QueueTicket } from '@walking-hall/contracts';
import { estimateWait } from './estimate-wait.ts';
import { placeOf } from './next-ticket.ts';
import { statusOf } from './ticket-queue.decide.ts';
import type { FoundTicket } from './ticket-queue.store.ts';

/** A ticket as its holder and everybody who has its id may see it. */
export function showTicket({ taken, queue }: FoundTicket, at: string): QueueTicket {
  const { date: _, ...ticket } = taken;
  const waiting = queue.waiting.find((each) => each.ticket === taken.ticket);
  const called = queue.called.find((each) => each.ticket === taken.ticket);
  const shown = { ...ticket, group: queue.place.group, status: statusOf(called ?? waiting) };
  if (called) return { ...shown, window: called.window };
  if (waiting === undefined) return shown;
  const place = placeOf(waiting, queue.waiting, at);
  const minutes = estimateWait(queue, place);
  return { ...shown, place, ...(minutes === undefined ? {} : { estimatedWaitMinutes: minutes }) };
}
