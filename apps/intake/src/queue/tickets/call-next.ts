import { AppError } from '@walking-hall/app-error';
import type { ExecuteContext } from '@walking-hall/persistence';
import { toLocalDate } from '@walking-hall/working-calendar';
import type { TideStore } from '../tides/tide.store.ts';
import { type Caller, type Line, linesOfWindow } from './lines-of-window.ts';
import { comesBefore, nextTicket } from './next-ticket.ts';
import { type QueueStore, queueId } from './ticket-queue.store.ts';
import type { OpenQueue, Ticket } from './ticket-queue.ts';

export interface CallResult {
  /** The ticket called, and its queue; absent where nobody waits whom the clerk may serve. */
  readonly called?: { readonly ticket: Ticket['ticket']; readonly queue: OpenQueue };
  /** How many wait in the lines of the window. */
  readonly waiting: number;
}

interface FilledLine extends Line {
  readonly queue: OpenQueue;
}

const furtherTries = 5;

/**
 * Calls the ticket that comes first in all the lines of a window. A line's own stream decides, so that no ticket is called
 * twice; where another window was quicker, the lines are looked at again.
 * @throws AppError as `linesOfWindow`, and `window_busy`, `concurrent_change`
 */
export async function callNextTicket(
  caller: Caller,
  queues: QueueStore,
  tides: TideStore,
  context: ExecuteContext,
): Promise<CallResult> {
  const { at, command } = context;
  const { window, clerk, hall } = caller;
  const date = toLocalDate(at);
  const lines = linesOfWindow(caller, date, await tides.get(hall.servicePoint, date));
  for (let tries = 0; tries <= furtherTries; tries++) {
    const filled = await fill(lines, hall.servicePoint, date, queues);
    const waiting = filled.reduce((sum, { queue }) => sum + queue.waiting.length, 0);
    const answered = findAnswered(filled, window, command?.id);
    if (answered) return { called: answered, waiting };
    requireFree(filled, window);
    const first = firstOf(filled, at);
    if (first === undefined) return { waiting };
    const { queue, competence, queuedUntil } = first;
    const call = { kind: 'call', window, clerk, competence, queuedUntil, request: command?.id, at } as const;
    const { state } = await queues.queues.execute(queueId(queue.place), call, context);
    const called = state.status === 'OPEN' && state.called.find((ticket) => ticket.window === window);
    if (called) return { called: { ticket: called.ticket, queue: state }, waiting: waiting - 1 };
  }
  throw new AppError('concurrent_change');
}

async function fill(
  lines: readonly Line[],
  servicePoint: OpenQueue['place']['servicePoint'],
  date: string,
  queues: QueueStore,
): Promise<readonly FilledLine[]> {
  const found = await Promise.all(
    lines.map(async (line) => {
      const queue = await queues.find({ servicePoint, group: line.group, date });
      return queue === undefined ? [] : [{ ...line, queue }];
    }),
  );
  return found.flat();
}

/** What the same request called when it came before. */
function findAnswered(lines: readonly FilledLine[], window: string, request: string | undefined) {
  for (const { queue } of lines) {
    const last = queue.lastCalls[window];
    if (last !== undefined && last.request === request) return { ticket: last.ticket, queue };
  }
  return undefined;
}

function requireFree(lines: readonly FilledLine[], window: string): void {
  const busy = lines.flatMap(({ queue }) => queue.called).find((ticket) => ticket.window === window);
  if (busy) throw new AppError('window_busy', { number: busy.number });
}

/** The line whose next ticket comes before those of the others. */
function firstOf(lines: readonly FilledLine[], at: string): FilledLine | undefined {
  let first: { readonly line: FilledLine; readonly next: Ticket } | undefined;
  for (const line of lines) {
    const next = nextTicket(line.queue.waiting, { ...line, at });
    if (next && (!first || comesBefore(next, first.next, at))) first = { line, next };
  }
  return first?.line;
}
