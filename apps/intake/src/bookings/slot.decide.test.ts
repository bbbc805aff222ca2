import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideSlot } from './slot.decide.ts';
import { evolveSlot } from './slot.evolve.ts';
import { before, placedBooking, startsAt } from './slot.fixture.ts';
import { emptySlot, type SlotCommand, type SlotEvent, type SlotState, takenIn } from './slot.ts';

const book = (n: number, capacity = 2, party = n): SlotCommand => ({
  kind: 'book',
  placed: placedBooking(n, party),
  capacity,
  at: before,
});
const cancel = (n: number, at = before): SlotCommand => ({
  kind: 'cancel',
  booking: placedBooking(n).booking,
  how: 'BY_APPLICANT',
  at,
});
const miss = (n: number, at = startsAt): SlotCommand => ({
  kind: 'miss',
  booking: placedBooking(n).booking,
  at,
});
const act = (state: SlotState, command: SlotCommand) => decideSlot(command, state).reduce(evolveSlot, state);
const given = (...commands: SlotCommand[]) => commands.reduce(act, emptySlot);
const statusOf = (state: SlotState, n: number) => state.bookings[placedBooking(n).booking]?.status;

describe('booking', () => {
  test('takes a place until there is none; then it is refused', () => {
    const full = given(book(1), book(2));
    expect(takenIn(full)).toBe(2);
    expect(() => decideSlot(book(3), full)).toThrow('slot_full');
  });

  test('again under one id is the same booking, also once the slot is full or has begun', () => {
    const full = given(book(1, 1));
    expect(decideSlot({ ...book(1, 1), at: startsAt }, full)).toEqual([]);
  });

  test('a second place for one party is refused, and possible again after it gave the first back', () => {
    expect(() => decideSlot(book(2, 2, 1), given(book(1)))).toThrow('booking_exists');
    expect(decideSlot(book(2, 2, 1), given(book(1), cancel(1)))).toHaveLength(1);
  });

  test('is over at the moment the slot begins', () => {
    expect(() => decideSlot({ ...book(1), at: startsAt }, emptySlot)).toThrow('slot_begun');
  });

  test('is judged by the capacity of the day it is placed; who has a place keeps it', () => {
    const two = given(book(1), book(2));
    expect(() => decideSlot(book(3, 1), two)).toThrow('slot_full');
    expect(takenIn(two)).toBe(2);
  });
});

describe('cancelling', () => {
  test('gives the place to the next who wants it; again it changes nothing', () => {
    const freed = given(book(1, 1), cancel(1));
    expect(decideSlot(cancel(1), freed)).toEqual([]);
    expect(takenIn(act(freed, book(2, 1)))).toBe(1);
  });

  test('is over when the slot begins, but for a trip that is called off', () => {
    const booked = given(book(1));
    expect(() => decideSlot(cancel(1, startsAt), booked)).toThrow('slot_begun');
    const byTrip: SlotCommand = { ...cancel(1, startsAt), how: 'BY_TRIP' } as SlotCommand;
    expect(statusOf(act(booked, byTrip), 1)).toBe('CANCELLED');
  });

  test('what nobody booked is refused', () => {
    expect(() => decideSlot(cancel(1), emptySlot)).toThrow('booking_unknown');
  });
});

describe('a no-show', () => {
  test('is recorded once the slot has begun, and not before', () => {
    expect(statusOf(given(book(1), miss(1)), 1)).toBe('MISSED');
    expect(() => decideSlot(miss(1, before), given(book(1)))).toThrow('slot_not_begun');
  });

  test('again changes nothing, and can neither be of a cancelled booking nor be cancelled', () => {
    expect(decideSlot(miss(1), given(book(1), miss(1)))).toEqual([]);
    expect(() => decideSlot(miss(1), given(book(1), cancel(1)))).toThrow('status_move_invalid');
    expect(() => decideSlot(cancel(1), given(book(1), miss(1)))).toThrow('status_move_invalid');
  });
});

test('however bookings and cancellations follow one another, no place is given twice', () => {
  const anyCommand = fc.record({
    kind: fc.constantFrom('book', 'cancel'),
    n: fc.integer({ min: 1, max: 12 }),
    party: fc.integer({ min: 1, max: 6 }),
  });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }),
      fc.array(anyCommand, { maxLength: 60 }),
      (capacity, commands) => {
        let state = emptySlot;
        for (const { kind, n, party } of commands) {
          const free = capacity - takenIn(state);
          const command = kind === 'book' ? book(n, capacity, party) : cancel(n);
          let refusal = '';
          try {
            state = act(state, command);
          } catch (error) {
            refusal = error instanceof Error ? error.message : '';
          }
          const booked = Object.values(state.bookings).filter(({ status }) => status === 'BOOKED');
          expect(booked.length).toBeLessThanOrEqual(capacity);
          expect(new Set(booked.map(({ placed }) => placed.party)).size).toBe(booked.length);
          // It is full that is refused as full, and nothing else.
          if (refusal === 'slot_full') expect(free).toBe(0);
        }
      },
    ),
  );
});

test('an event out of nowhere, or one that nobody knows, is a fault', () => {
  const [cancelled] = decideSlot(cancel(1), given(book(1))) as [SlotEvent];
  expect(() => evolveSlot(emptySlot, cancelled)).toThrow('before the booking was placed');
  const unknown = { type: 'hall.booking.sold.v1', data: {} } as unknown as SlotEvent;
  expect(() => evolveSlot(emptySlot, unknown)).toThrow('hall.booking.sold.v1');
});
