import { itemId } from '@walking-hall/contracts';
import { describe, expect, test } from 'vitest';
import { clock, given, issue, ticketId } from '../../testing/library-queue.ts';
import { nextTicket, placeOf } from './next-ticket.ts';
import type { QueueCommand } from './ticket-queue.ts';

const at = clock('10:00');
const anybody = { competence: 'ALL', at } as const;
const called = (...commands: readonly QueueCommand[]) =>
  nextTicket(given(...commands).waiting, anybody)?.number;

describe('who is called next', () => {
  test('in order of issue', () => {
    expect(called(issue(1, clock('09:00')), issue(2, clock('09:01')))).toBe('A001');
  });

  test('a priority ticket taken last', () => {
    const line = [issue(1, clock('09:00')), issue(2, clock('09:01'), 'BOOKED', clock('09:30'))];
    expect(called(...line, issue(3, clock('09:59'), 'PRIORITY'))).toBe('A003');
  });

  test('of several priority tickets the one that was taken first', () => {
    const line = [issue(1, clock('09:00'), 'PRIORITY'), issue(2, clock('09:01'), 'PRIORITY')];
    expect(called(...line)).toBe('A001');
  });

  test('a booking whose time has come, the earlier booking first', () => {
    const early = issue(2, clock('09:30'), 'BOOKED', clock('10:00'));
    expect(called(issue(1, clock('09:00')), early)).toBe('A002');
    expect(called(early, issue(1, clock('09:40'), 'BOOKED', clock('09:45')))).toBe('A002');
  });

  test('a booking whose time has not come stands in line like anybody else', () => {
    const later = issue(2, clock('09:30'), 'BOOKED', clock('10:01'));
    expect(called(issue(1, clock('09:00')), later)).toBe('A001');
    expect(called(later)).toBe('A001');
  });

  test('nobody whom the clerk may not serve, and nobody who came after the line was cut', () => {
    const { waiting } = given(issue(1, clock('09:00')), issue(2, clock('09:01')));
    expect(nextTicket(waiting, { competence: [itemId.parse('loan')], at })).toBeUndefined();
    const withItem = waiting.map((ticket) => ({ ...ticket, item: itemId.parse('loan') }));
    expect(nextTicket(withItem.slice(1), { competence: ['loan'], at })?.number).toBe('A002');
    const cut = { ...anybody, queuedUntil: clock('09:00') };
    expect(nextTicket(waiting, cut)?.number).toBe('A001');
    expect(nextTicket(waiting.slice(1), cut)).toBeUndefined();
  });
});

test('places follow the order of calling', () => {
  const { waiting } = given(
    issue(1, clock('09:00')),
    issue(2, clock('09:00')),
    issue(3, clock('09:10'), 'BOOKED', clock('09:30')),
    issue(4, clock('09:20'), 'PRIORITY'),
  );
  const places = waiting.map((ticket) => [ticket.ticket, placeOf(ticket, waiting, at)]);
  expect(places).toEqual([
    [ticketId(1), 3],
    [ticketId(2), 4],
    [ticketId(3), 2],
    [ticketId(4), 1],
  ]);
});
