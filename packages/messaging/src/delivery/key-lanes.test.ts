import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createKeyLanes } from './key-lanes.ts';

test('a lane gives its next entry only after the one before is done; a held lane gives none', () => {
  const lanes = createKeyLanes<{ position: number; key: string }>();
  lanes.add({ position: 1, key: 'a' });
  lanes.add({ position: 2, key: 'a' });
  lanes.add({ position: 3, key: 'b' });
  expect(lanes.take()).toEqual({ position: 1, key: 'a' });
  expect(lanes.take()).toEqual({ position: 3, key: 'b' });
  expect(lanes.take()).toBeUndefined();
  lanes.hold('a');
  expect(lanes.take()).toBeUndefined();
  lanes.release('a');
  expect(lanes.take()).toEqual({ position: 1, key: 'a' });
  lanes.done('a');
  expect(lanes.take()).toEqual({ position: 2, key: 'a' });
});

test('entries of a held lane do not count for the backlog', () => {
  const lanes = createKeyLanes<{ position: number; key: string }>();
  lanes.add({ position: 1, key: 'a' });
  lanes.add({ position: 2, key: 'b' });
  lanes.take();
  lanes.hold('a');
  lanes.add({ position: 3, key: 'a' });
  expect([lanes.backlog(), lanes.size()]).toEqual([1, 3]);
  lanes.release('a');
  expect(lanes.backlog()).toBe(3);
});

test('what is dropped is given to nobody, and a key whose head is busy or held stays so until it ends', () => {
  const lanes = createKeyLanes<{ position: number; key: string }>();
  for (const [index, key] of ['busy', 'held', 'free', 'busy', 'held', 'kept'].entries()) {
    lanes.add({ position: index, key });
  }
  lanes.take();
  lanes.take();
  lanes.hold('held');
  lanes.drop(({ key }) => key !== 'kept');
  expect([lanes.backlog(), lanes.size()]).toEqual([2, 2]);
  lanes.add({ position: 7, key: 'busy' });
  lanes.add({ position: 8, key: 'held' });
  expect(lanes.take()).toEqual({ position: 5, key: 'kept' });
  expect(lanes.take()).toBeUndefined();
  lanes.done('busy');
  expect(lanes.take()).toEqual({ position: 7, key: 'busy' });
  lanes.release('held');
  expect(lanes.take()).toEqual({ position: 8, key: 'held' });
});

test('whatever is done when: keys keep their order, and the backlog is what is not done', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(4), { maxLength: 40 }), fc.infiniteStream(fc.nat()), (keys, picks) => {
      const lanes = createKeyLanes<{ position: number; key: string }>();
      for (const [index, key] of keys.entries()) lanes.add({ position: index + 1, key: `k${key}` });
      const waiting = new Set(keys.map((_, index) => index + 1));
      const busy: { position: number; key: string }[] = [];
      const order = new Map<string, number[]>();
      for (;;) {
        for (let entry = lanes.take(); entry; entry = lanes.take()) busy.push(entry);
        const [entry] = busy.splice((picks.next().value ?? 0) % Math.max(busy.length, 1), 1);
        if (!entry) break;
        lanes.done(entry.key);
        waiting.delete(entry.position);
        order.set(entry.key, [...(order.get(entry.key) ?? []), entry.position]);
        expect([lanes.backlog(), lanes.size()]).toEqual([waiting.size, waiting.size]);
      }
      expect(waiting.size).toBe(0);
      for (const positions of order.values()) expect(positions).toEqual(positions.toSorted((a, b) => a - b));
    }),
  );
});
