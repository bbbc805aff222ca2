import { expect, test } from 'vitest';
import { openIntake } from '../testing/open-intake.ts';
import { createBookingStore } from './booking.store.ts';
import { before, placedBooking, slot } from './slot.fixture.ts';
import { takenIn } from './slot.ts';

test('two instances that race for the places of a slot give each to one, and none twice', async () => {
  await using hall = await openIntake();
  // Each store remembers and queues by itself, as two processes do; only the streams are shared.
  const instances = [createBookingStore(hall.persistence), createBookingStore(hall.persistence)];
  const context = { at: before, actor: { kind: 'user' as const, id: 'reader' } };
  const wishes = Array.from({ length: 12 }, (_, n) =>
    instances[n % 2]?.slots.execute(
      slot,
      { kind: 'book', placed: placedBooking(n + 1), capacity: 3, at: before },
      context,
    ),
  );
  const outcomes = await Promise.allSettled(wishes);
  const won = outcomes.filter(({ status }) => status === 'fulfilled');
  const codes = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []));
  expect(won).toHaveLength(3);
  expect(new Set(codes)).toEqual(new Set(['slot_full']));
  for (const { slots } of instances) {
    const loaded = await slots.load(slot);
    expect(loaded && takenIn(loaded.state)).toBe(3);
  }
});
