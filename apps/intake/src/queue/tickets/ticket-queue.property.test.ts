import fc from 'fast-check';
import { expect, test } from 'vitest';
import { desk, loans } from '../../testing/library-hall.ts';
import { issue, place, run, ticketId } from '../../testing/library-queue.ts';
import { comesBefore } from './next-ticket.ts';
import { decideQueue } from './ticket-queue.decide.ts';
import {
  noQueue,
  type OpenQueue,
  type QueueCommand,
  type QueueEvent,
  type QueueState,
} from './ticket-queue.ts';

const windows = ['1', '2', '3'].map(desk);
const step = fc.record({
  kind: fc.constantFrom(
    'issue',
    'issue',
    'call',
    'call',
    'start',
    'finish',
    'miss',
    'cancel',
    'transfer',
    'recall',
  ),
  class: fc.constantFrom('NORMAL' as const, 'BOOKED' as const, 'PRIORITY' as const),
  window: fc.constantFrom(...windows),
  /** Which of the tickets there are, by chance one that is gone. */
  pick: fc.nat(30),
  startsIn: fc.integer({ min: -30, max: 30 }),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const instantAt = (minute: number) => new Date(Date.UTC(2026, 3, 30, 1, minute)).toISOString();

function commandOf(each: Step, minute: number, issued: number): QueueCommand {
  const at = instantAt(minute);
  const ticket = ticketId(each.pick % (issued + 1));
  switch (each.kind) {
    case 'issue':
      return issue(issued, at, each.class, instantAt(minute + each.startsIn));
    case 'call':
      return { kind: 'call', window: each.window, clerk: 'clerk-1', competence: 'ALL', at };
    case 'transfer':
      return { kind: 'transfer', ticket, to: loans, at };
    default:
      return { kind: each.kind as 'start', ticket, at };
  }
}

/** What happens, or nothing where the rules refuse. */
function attempt(command: QueueCommand, state: QueueState): readonly QueueEvent[] {
  try {
    return decideQueue(command, state);
  } catch {
    return [];
  }
}

const endings = ['finished', 'missed', 'transferred', 'cancelled'];
const openOf = (state: QueueState): OpenQueue | undefined => (state.status === 'OPEN' ? state : undefined);

test('whatever happens in whatever order: nobody is lost, nobody is called twice, the order holds', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      let state: QueueState = noQueue;
      let issued = 0;
      const events: QueueEvent[] = [];
      for (const [minute, each] of steps.entries()) {
        const command = commandOf(each, minute, issued);
        const before = openOf(state);
        const happened = attempt(command, state);
        for (const event of happened) {
          if (event.type !== 'hall.queue-ticket.called.v1' || !before) continue;
          const next = before.waiting.find(({ ticket }) => ticket === event.data.ticket);
          expect(next, 'only who waits is called').toBeDefined();
          const passed = before.waiting.filter((other) => next && comesBefore(other, next, event.data.at));
          expect(passed, 'nobody is passed over').toEqual([]);
          expect(before.called.map(({ window }) => window)).not.toContain(event.data.window);
        }
        if (command.kind === 'issue') issued++;
        events.push(...happened);
        state = happened.length > 0 ? run(state, command) : state;
      }

      const queue = openOf(state);
      const typed = (verb: string) =>
        events
          .filter(({ type }) => type === `hall.queue-ticket.${verb}.v1`)
          .map(({ data }) => ticketIn(data));
      const present = [...(queue?.waiting ?? []), ...(queue?.called ?? [])].map(({ ticket }) => ticket);
      const accounted = [...present, ...endings.flatMap(typed)].sort();
      expect(accounted).toEqual(typed('issued').sort());
      expect(new Set(typed('called')).size).toBe(typed('called').length);
      const counted = Object.values(queue?.waits ?? {}).reduce((sum, { tickets }) => sum + tickets, 0);
      expect(counted).toBe(typed('called').length);
    }),
    { numRuns: 300 },
  );
});

function ticketIn(data: object): string {
  return 'ticket' in data ? String(data.ticket) : '';
}

test('numbers follow one another and are never given again', () => {
  const state = [0, 1, 2].reduce<QueueState>(
    (before, number) => run(before, issue(number, instantAt(number))),
    noQueue,
  );
  const cancelled = run(state, { kind: 'cancel', ticket: ticketId(1), at: instantAt(3) });
  const numbers = openOf(run(cancelled, issue(3, instantAt(4))))?.waiting.map(({ number }) => number);
  expect(numbers).toEqual(['A001', 'A003', 'A004']);
});

test('who is handed over keeps number and time, and so the place; the wait counts from there', () => {
  const first = run(noQueue, issue(1, instantAt(10)));
  const ticket = { ticket: ticketId(9), number: 'B007', class: 'NORMAL' as const, issuedAt: instantAt(5) };
  const admitted = run(first, { kind: 'admit', place, ticket, from: loans, at: instantAt(20) });
  const call = {
    kind: 'call',
    window: desk('1'),
    clerk: 'clerk-1',
    competence: 'ALL',
    at: instantAt(25),
  } as const;
  expect(decideQueue(call, admitted).map(({ data }) => data)).toMatchObject([
    { number: 'B007', waitSeconds: 300 },
  ]);
});

test('acts need a ticket that stands where the act begins', () => {
  const call = {
    kind: 'call',
    window: desk('1'),
    clerk: 'clerk-1',
    competence: 'ALL',
    at: instantAt(2),
  } as const;
  const waiting = run(noQueue, issue(1, instantAt(1)));
  const called = run(waiting, call);
  const act = (kind: 'start' | 'finish' | 'miss' | 'cancel' | 'recall') =>
    ({ kind, ticket: ticketId(1), at: instantAt(3) }) as const;
  const serving = run(called, act('start'));
  const refusal = (status: string) =>
    expect.objectContaining({ code: 'status_move_invalid', params: { status } });
  expect(() => decideQueue(act('start'), waiting)).toThrow(refusal('WAITING'));
  expect(() => decideQueue(act('finish'), called)).toThrow(refusal('CALLED'));
  expect(() => decideQueue(act('cancel'), called)).toThrow(refusal('CALLED'));
  expect(() => decideQueue(act('miss'), serving)).toThrow(refusal('IN_SERVICE'));
  expect(() => decideQueue(act('finish'), run(serving, act('finish')))).toThrow(refusal('ENDED'));
  expect(() => decideQueue(act('start'), noQueue)).toThrow('queue_ticket_unknown');
  expect(() => decideQueue(call, run(called, issue(2, instantAt(3))))).toThrow('window_busy');
});
