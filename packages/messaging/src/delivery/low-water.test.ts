import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLowWater } from './low-water.ts';

test('where nothing waits, the mark is what was read, also what is for others', () => {
  const lowWater = createLowWater(40);
  expect(lowWater.mark()).toBe(40);
  lowWater.readTo(50);
  expect(lowWater.mark()).toBe(50);
  lowWater.readTo(45);
  expect(lowWater.mark()).toBe(50);
});

test('whatever ends when: the mark is the first that has not ended, and never goes back', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(3), { maxLength: 30 }), fc.infiniteStream(fc.nat()), (gaps, picks) => {
      const lowWater = createLowWater(0);
      const open: number[] = [];
      for (const gap of gaps) {
        const position = lowWater.next() + gap;
        lowWater.begin(position);
        open.push(position);
      }
      let mark = lowWater.mark();
      while (open.length > 0) {
        expect(lowWater.mark()).toBe(open[0]);
        expect(lowWater.mark()).toBeGreaterThanOrEqual(mark);
        mark = lowWater.mark();
        const [ended] = open.splice((picks.next().value ?? 0) % open.length, 1);
        lowWater.end(ended ?? 0);
      }
      expect(lowWater.mark()).toBe(lowWater.next());
    }),
  );
});

test('what is left is what was begun and has not ended, and all that was not read', () => {
  const lowWater = createLowWater(40);
  expect(lowWater.left(50)).toBe(10);
  lowWater.begin(41);
  lowWater.begin(44);
  lowWater.readTo(48);
  expect(lowWater.left(50)).toBe(4);
  lowWater.end(44);
  expect(lowWater.left(50)).toBe(3);
  expect(lowWater.left(45)).toBe(1);
});
